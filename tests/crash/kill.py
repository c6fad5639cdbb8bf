#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills granica with SIGKILL while it issues invoices and records payments, some hundreds of times.

usage: kill.py PATH/TO/granica SOURCE_DIR [KILLS]

After each kill the database must verify, everything that a command had reported as done must be
there, and what had not been reported must be there entirely or not at all.
"""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

GRANICA = os.path.abspath(sys.argv[1])
SOURCE = pathlib.Path(sys.argv[2])
KILLS = int(sys.argv[3]) if len(sys.argv) > 3 else 300
SEED = int(os.environ.get("GRANICA_KILL_SEED", "20260901"))
TODAY = "2026-09-01"


class Failure(Exception):
    pass


class Books:
    """A database under test, and what commands have reported about it."""

    def __init__(self, folder):
        self.folder = folder
        self.db = folder / "books.db"
        self.out = folder / "out"
        self.numbers = set()
        self.payments = set()
        self.run("init", "--profile", SOURCE / "templates/examples/profile.json")
        self.run("client", "add", "--name", "Klient", "--address", "ul. Prosta 1", "--postcode",
                 "00-001", "--city", "Warszawa")

    def command(self, *words):
        return [GRANICA, "--db", str(self.db), "--today", TODAY, "--lang", "en", "--json",
                *map(str, words)]

    def run(self, *words):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise Failure(f"{words}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def killed(self, seconds, *words):
        """Runs a command and kills it after that time; its answer when it had reported one."""
        child = subprocess.Popen(self.command(*words), stdout=subprocess.PIPE,
                                 stderr=subprocess.PIPE, text=True)
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        out, err = child.communicate(timeout=60)
        if child.returncode not in (0, -signal.SIGKILL):
            raise Failure(f"{words}: exit {child.returncode}: {err.strip()}")
        try:
            # A whole answer on stdout is a report, even if the process was killed after writing it.
            return json.loads(out), child.returncode == -signal.SIGKILL
        except ValueError:
            return None, child.returncode == -signal.SIGKILL

    def check(self):
        self.run("verify")
        invoices = self.run("invoice", "list")["invoices"]
        issued = {row["number"] for row in invoices if row["number"]}
        lost = self.numbers - issued
        if lost:
            raise Failure(f"reported as issued, and gone: {sorted(lost)}")
        expected = {f"FV/{n}/09/2026" for n in range(1, len(issued) + 1)}
        if issued != expected:
            raise Failure(f"numbers with a gap: {sorted(issued)}")
        payments = {row["id"] for row in self.run("payment", "list")["payments"]}
        if self.payments - payments:
            raise Failure(f"reported as paid, and gone: {sorted(self.payments - payments)}")
        return invoices


def duration_of(books, *words):
    start = time.monotonic()
    answer = books.run(*words)
    return time.monotonic() - start, answer


def play(books, rng):
    line = "Tekst; 1; piece; 100.00; 23"
    spans = {}
    draft = books.run("invoice", "draft", "--client", 1, "--line", line)["id"]
    spans["issue"], answer = duration_of(books, "invoice", "issue", draft, "--out", books.out)
    books.numbers.add(answer["number"])
    spans["pay"], answer = duration_of(books, "payment", "add", "--client", 1, "--amount", "10")
    books.payments.add(answer["id"])
    kills = 0
    draft = None
    for attempt in range(20 * KILLS):
        if kills >= KILLS:
            break
        kind = "issue" if attempt % 2 == 0 else "pay"
        delay = rng.uniform(0, 1.2 * spans[kind])
        if kind == "issue":
            if draft is None:
                draft = books.run("invoice", "draft", "--client", 1, "--line", line)["id"]
            answer, was_killed = books.killed(delay, "invoice", "issue", draft, "--out", books.out)
        else:
            answer, was_killed = books.killed(delay, "payment", "add", "--client", 1, "--amount",
                                              "10")
        if answer is not None:
            (books.numbers if kind == "issue" else books.payments).add(
                answer["number"] if kind == "issue" else answer["id"])
        invoices = books.check()
        if draft is not None and not any(row["id"] == draft and not row["number"]
                                         for row in invoices):
            draft = None  # it was issued, whether it had the time to say so or not
        kills += was_killed
    if kills < KILLS:
        raise Failure(f"only {kills} of {KILLS} commands were killed before they ended")
    # What a kill left behind in the folder of documents is no document.
    names = [name for name in os.listdir(books.out) if not name.startswith(".")]
    for name in names:
        data = (books.out / name).read_bytes()
        if not (data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")):
            raise Failure(f"half a document: {name}")
    return kills


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="granica-kill-"))
    rng = random.Random(SEED)
    print(f"seed {SEED} (GRANICA_KILL_SEED)")
    try:
        books = Books(folder)
        kills = play(books, rng)
        print(f"{kills} kills, {len(books.numbers)} invoices and {len(books.payments)} payments "
              f"reported, none lost, none half-done")
    except Failure as failure:
        print(f"FAILED {failure}\nthe database is kept: {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
