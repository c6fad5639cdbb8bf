#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays stories through the command line, each in a fresh folder with a fresh database.

usage: run.py PATH/TO/granica STORY...

A story is a text file. A line that begins with "#" is a remark. The others:

  lang pl                 the language of the commands that follow
  day 2026-09-05          their day
  $ granica invoice list  a command; --db story.db, --lang and --today are put in front
  > text                  its answer contains this (blanks of all kinds are alike)
  ! text                  its message on standard error contains this
  - text                  neither contains this
  exit 3                  its exit code; 0 when there is no such line
  pdf out/*.pdf: text     the only file of that pattern is a PDF that contains this
  none out/*.eml          there is no file of that pattern
  write name.json         a file with the lines up to "end"
  append name.txt: text   text at the end of a file, with \\n for a line end
  copy from to            a file of the repository (from tests/data or templates) or of the story
  damage FILE             zeros over the middle of a file
  newer FILE              a database as a newer Granica would leave it
  locked                  another program holds the database during the next command
  crowded                 the next command finds no room on its disk (skipped where it cannot be set up)
"""
import glob
import os
import pathlib
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def plain(text):
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


class Failed(Exception):
    pass


class Story:
    def __init__(self, granica, path, folder):
        self.granica, self.path, self.folder = granica, path, folder
        self.lang, self.day, self.number = "en", "2026-09-01", 0
        self.command, self.answer, self.expected = None, None, 0
        self.is_locked = self.is_crowded = False
        self.checked = 0

    def fail(self, what):
        answer = "" if self.answer is None else (
            f"\n    exit {self.answer.returncode}\n    out: {self.answer.stdout.strip()}"
            f"\n    err: {self.answer.stderr.strip()}")
        raise Failed(f"{self.path.name}:{self.number}: {what}\n    $ {self.command}{answer}")

    def settle(self):
        """The exit code of the last command, once no line can say what it has to be."""
        if self.answer is not None and self.answer.returncode != self.expected:
            self.fail(f"exit code {self.answer.returncode} instead of {self.expected}")
        self.answer, self.expected = None, 0

    def run(self, command):
        words = shlex.split(command)
        if words[0] != "granica":
            self.fail("a command begins with granica")
        # Put in front, so that a command may name its own.
        line = [self.granica, "--lang", self.lang, "--today", self.day, "--db", "story.db", *words[1:]]
        lock = None
        if self.is_locked:
            lock = sqlite3.connect(self.folder / "story.db")
            lock.execute("begin exclusive")
        if self.is_crowded:
            line = self.crowded(line)
        if line is None:
            return
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("GRANICA_", "XDG_"))}
        self.answer = subprocess.run(line, cwd=self.folder, capture_output=True, text=True,
                                     stdin=subprocess.DEVNULL, timeout=120, env=environment)
        if lock:
            lock.rollback()
            lock.close()
        self.is_locked = self.is_crowded = False

    def crowded(self, line):
        """The command on a copy of the story's folder, on a disk of its own that is full but for a little."""
        mount = 'mount -t tmpfs -o size=8m none "$1" && cp -r "$0"/. "$1" && cd "$1" && shift && ' \
                '{ head -c 16m /dev/zero >filler 2>/dev/null; exec "$@"; }'
        disk = self.folder / "disk"
        disk.mkdir(exist_ok=True)
        probe = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(disk)], capture_output=True)
        if probe.returncode:
            print(f"{self.path.name}: a full disk cannot be set up here; that part is skipped")
            self.answer = None
            return None
        source = tempfile.mkdtemp(prefix="granica-crowd-")
        for file in self.folder.glob("story.db*"):
            shutil.copy(file, source)
        return ["unshare", "-rm", "sh", "-c", mount, source, str(disk), *line]

    def contains(self, text, where, what):
        self.checked += 1
        if (plain(text) in plain(where)) != (what != "lacks"):
            self.fail(f"not true that {what}: {text}")

    def file_of(self, name):
        for place in (self.folder, ROOT / "tests" / "data", ROOT / "templates"):
            if (place / name).exists():
                return place / name
        self.fail(f"there is no {name}")

    def only(self, pattern):
        found = glob.glob(str(self.folder / pattern))
        if len(found) != 1:
            self.fail(f"{len(found)} files of {pattern}")
        return found[0]

    def expect(self, mark, text):
        if self.answer is None:
            return
        if mark == "exit":
            self.checked += 1
            self.expected = int(text)
        elif mark == ">":
            self.contains(text, self.answer.stdout, "the answer has")
        elif mark == "!":
            self.contains(text, self.answer.stderr, "the message has")
        else:
            self.contains(text, self.answer.stdout + self.answer.stderr, "lacks")

    def prepare(self, mark, text, lines):
        self.settle()
        if mark == "lang":
            self.lang = text
        elif mark == "day":
            self.day = text
        elif mark == "write":
            content = []
            for _, line in lines:
                if line == "end":
                    break
                content.append(line)
            target = self.folder / text
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text("\n".join(content) + "\n", encoding="utf-8")
        elif mark == "append":
            name, more = text.split(": ", 1)
            with open(self.folder / name, "a", encoding="utf-8") as out:
                out.write(more.replace("\\n", "\n"))
        elif mark == "copy":
            source, target = text.split()
            (self.folder / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.file_of(source), self.folder / target)
        elif mark == "damage":
            size = (self.folder / text).stat().st_size
            with open(self.folder / text, "r+b") as out:
                out.seek(100)
                out.write(b"\0" * (size - 200))
        elif mark == "newer":
            with sqlite3.connect(self.folder / text) as database:
                database.execute("pragma user_version = 9999")
            database.close()
        elif mark == "locked":
            self.is_locked = True
        elif mark == "crowded":
            self.is_crowded = True
        else:
            return False
        return True

    def look(self, mark, text):
        self.checked += 1
        if mark == "none":
            if glob.glob(str(self.folder / text)):
                self.fail(f"there is {text}")
            return True
        if mark == "pdf":
            pattern, piece = text.split(": ", 1)
            shown = subprocess.run(["pdftotext", "-layout", self.only(pattern), "-"],
                                   capture_output=True, text=True, check=True).stdout
            if plain(piece) not in plain(shown):
                self.fail(f"{pattern} does not show: {piece}")
            return True
        return False

    def play(self):
        lines = iter(enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1))
        for self.number, line in lines:
            if not line.strip() or line.startswith("#"):
                continue
            mark, _, text = line.partition(" ")
            if mark == "$":
                self.settle()
                self.command = text
                self.run(text)
            elif mark in ("exit", ">", "!", "-"):
                self.expect(mark, text)
            elif not self.look(mark, text) and not self.prepare(mark, text, lines):
                self.fail(f"“{line}” is no line of a story")
        self.settle()


def main():
    granica, failed = os.path.abspath(sys.argv[1]), 0
    for name in sys.argv[2:]:
        with tempfile.TemporaryDirectory(prefix="granica-journey-") as folder:
            story = Story(granica, pathlib.Path(name), pathlib.Path(folder))
            try:
                story.play()
                print(f"{story.path.name}: {story.checked} checks passed")
            except Failed as failure:
                failed += 1
                print(f"FAILED {failure}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
