#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills granica with SIGKILL while it issues invoices, records payments, imports, brings an old file
up to date, backs up and restores, some hundreds of times.

usage: kill.py PATH/TO/granica SOURCE_DIR [KILLS]

After each kill every database must verify, everything that a command had reported as done must be
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
TODAY = "2026-10-06"
LINE = "Tekst; 1; piece; 100.00; 23"


class Failure(Exception):
    pass


class Books:
    """A database that commands are killed on."""

    def __init__(self, file):
        self.file = file

    def command(self, *words):
        return [GRANICA, "--db", str(self.file), "--today", TODAY, "--lang", "en", "--json",
                *map(str, words)]

    def run(self, *words):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise Failure(f"{words}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def killed(self, seconds, *words):
        """Runs a command and kills it after that time: its answer when it had reported one, and
        whether it was killed."""
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


def founded(folder, name):
    books = Books(folder / name)
    books.run("init", "--profile", SOURCE / "templates/examples/profile.json")
    books.run("client", "add", "--name", "Klient", "--address", "ul. Prosta 1", "--postcode",
              "00-001", "--city", "Warszawa")
    return books


class Issue:
    """A draft is issued: its number, PDF and journal, or it is a draft still."""

    def __init__(self, folder):
        self.books = founded(folder, "issue.db")
        self.out = folder / "out"
        self.reported = set()
        self.draft = None

    def words(self):
        if self.draft is None:
            self.draft = self.books.run("invoice", "draft", "--client", 1, "--line", LINE)["id"]
        return ["invoice", "issue", self.draft, "--out", self.out]

    def check(self, answer):
        if answer is not None:
            self.reported.add(answer["number"])
        self.books.run("verify")
        invoices = self.books.run("invoice", "list")["invoices"]
        issued = {row["number"] for row in invoices if row["number"]}
        if self.reported - issued:
            raise Failure(f"reported as issued, and gone: {sorted(self.reported - issued)}")
        if issued != {f"FV/{n}/10/2026" for n in range(1, len(issued) + 1)}:
            raise Failure(f"numbers with a gap: {sorted(issued)}")
        if not any(row["id"] == self.draft and not row["number"] for row in invoices):
            self.draft = None  # it was issued, whether it had the time to say so or not

    def close(self):
        # What a kill left behind in the folder of documents is no document.
        for name in os.listdir(self.out):
            data = (self.out / name).read_bytes()
            isWhole = data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
            if not name.startswith(".") and not isWhole:
                raise Failure(f"half a document: {name}")


class Pay:
    """A payment is there, or it is not."""

    def __init__(self, folder):
        self.books = founded(folder, "pay.db")
        self.reported = set()

    def words(self):
        return ["payment", "add", "--client", 1, "--amount", "10"]

    def check(self, answer):
        if answer is not None:
            self.reported.add(answer["id"])
        self.books.run("verify")
        payments = {row["id"] for row in self.books.run("payment", "list")["payments"]}
        if self.reported - payments:
            raise Failure(f"reported as paid, and gone: {sorted(self.reported - payments)}")

    def close(self):
        pass


class Import:
    """All rows of a file are in, or none; once they are, the next file."""

    ROWS = 40

    def __init__(self, folder):
        self.books = founded(folder, "import.db")
        self.file = folder / "receivables.csv"
        self.files = 0
        self.write()

    def write(self):
        self.files += 1
        rows = [f"Klient {self.files}-{n % 7},A/{self.files}/{n},2026-08-{n % 28 + 1:02},"
                f"2026-09-{n % 28 + 1:02},{n}.50" for n in range(1, self.ROWS + 1)]
        self.file.write_text("\n".join(["Klient,Numer,Wystawiono,Termin,Kwota", *rows, ""]))

    def words(self):
        return ["import", "receivables", self.file, "--yes"]

    def check(self, answer):
        self.books.run("verify")
        found = len(self.books.run("invoice", "list")["invoices"])
        before = self.ROWS * (self.files - 1)
        if found not in (before, before + self.ROWS):
            raise Failure(f"half an import: {found - before} of {self.ROWS} rows")
        if answer is not None and found == before:
            raise Failure("reported as imported, and gone")
        if found > before:
            self.write()

    def close(self):
        pass


class Migrate:
    """An old file is as it was, or up to date; a copy was set aside before that."""

    def __init__(self, folder):
        self.folder = folder / "old"
        self.books = Books(self.folder / "old.db")
        self.begin()

    def begin(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        shutil.copy(SOURCE / "tests/data/schema_1.db", self.books.file)

    def words(self):
        return ["client", "list"]

    def check(self, answer):
        for file in self.folder.glob("*.bak"):
            copy = Books(self.folder / "copy.db")
            shutil.copy(file, copy.file)
            copy.run("verify")
        self.books.run("verify")
        if [row["id"] for row in self.books.run("client", "list")["clients"]] != [1]:
            raise Failure("the client is gone")
        if not list(self.folder.glob("*.bak")):
            raise Failure("brought up to date without a copy aside")
        self.begin()

    def close(self):
        pass


class BackUp:
    """A backup is whole under its name, or nothing has that name."""

    def __init__(self, folder):
        self.books = founded(folder, "backup.db")
        self.copy = Books(folder / "copy.db")

    def words(self):
        return ["backup", "--out", self.copy.file]

    def check(self, answer):
        if self.copy.file.exists():
            self.copy.run("verify")
            self.copy.file.unlink()
        elif answer is not None:
            raise Failure("reported as backed up, and not there")
        self.books.run("verify")

    def close(self):
        pass


class Restore:
    """The file is the one from before or the restored one; the one from before is kept."""

    def __init__(self, folder):
        self.folder = folder / "restored"
        self.folder.mkdir()
        old = founded(folder, "before.db")
        old.run("client", "add", "--name", "Tylko przedtem")
        old.run("backup", "--out", folder / "old.db")
        new = founded(folder, "new.db")
        new.run("backup", "--out", folder / "backup-to-restore.db")
        self.source = folder
        self.books = Books(self.folder / "books.db")
        self.begin()

    def begin(self):
        for file in self.folder.iterdir():
            file.unlink()
        shutil.copy(self.source / "old.db", self.books.file)

    def words(self):
        return ["restore", self.source / "backup-to-restore.db"]

    def check(self, answer):
        self.books.run("verify")
        clients = len(self.books.run("client", "list")["clients"])
        if answer is not None and clients != 1:
            raise Failure("reported as restored, and it is not")
        if clients == 1:
            kept = Books(self.folder / "books.db.before-restore")
            if len(kept.run("client", "list")["clients"]) != 2:
                raise Failure("what stood there before the restore is gone")
        self.begin()

    def close(self):
        pass


def play(folder, rng):
    deeds = []
    for kind in (Issue, Pay, Import, Migrate, BackUp, Restore):
        (folder / kind.__name__).mkdir()
        deed = kind(folder / kind.__name__)
        start = time.monotonic()
        answer = deed.books.run(*deed.words())
        deeds.append((deed, time.monotonic() - start))
        deed.check(answer)
    kills = {deed: 0 for deed, _ in deeds}
    wanted = -(-KILLS // len(deeds))
    for _ in range(20 * wanted):
        for deed, span in deeds:
            if kills[deed] >= wanted:
                continue
            answer, was_killed = deed.books.killed(rng.uniform(0, 1.2 * span), *deed.words())
            deed.check(answer)
            kills[deed] += was_killed
    for deed, _ in deeds:
        deed.close()
        if kills[deed] < wanted:
            raise Failure(f"only {kills[deed]} of {wanted} commands were killed before they ended")
    return {type(deed).__name__: count for deed, count in kills.items()}


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="granica-kill-"))
    rng = random.Random(SEED)
    print(f"seed {SEED} (GRANICA_KILL_SEED)")
    try:
        kills = play(folder, rng)
        print(f"{sum(kills.values())} kills, nothing lost, nothing half-done: {kills}")
    except Failure as failure:
        print(f"FAILED {failure}\nthe databases are kept: {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
