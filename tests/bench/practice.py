# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up practice (granica demo --scale N) that the measuring scripts share, and the programs
built with optimization in build/bench, beside which it is kept."""
import json
import os
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# GRANICA_BENCH_FOLDER names another build, which is taken as it is.
FOLDER = os.environ.get("GRANICA_BENCH_FOLDER") or os.path.join(ROOT, "build", "bench")
GRANICA = os.path.join(FOLDER, "bin", "granica")
DAY = "2026-09-01"


def run(*command, **options):
    return subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, **options).stdout


def build(*targets):
    if "GRANICA_BENCH_FOLDER" in os.environ:
        return
    run("cmake", "--preset", "release", "-B", FOLDER, "-DBUILD_TESTING=ON")
    run("cmake", "--build", FOLDER, "--target", "granica", "shipped", *targets)


def made(clients):
    """The database, made once (build/bench can be deleted at any time), and what was counted."""
    folder = os.path.join(FOLDER, f"practice-{clients}")
    database = os.path.join(folder, "granica-demo.db")
    note = os.path.join(folder, "made.json")
    if not os.path.exists(note) or os.environ.get("GRANICA_BENCH_FRESH"):
        if os.path.exists(database):
            os.remove(database)
        began = time.perf_counter()
        said = run(GRANICA, "--json", "--today", DAY, "demo", "--scale", str(clients), "--out", folder)
        print(f"made in {time.perf_counter() - began:.0f} s")
        with open(note, "wb") as file:
            file.write(said)
    with open(note, "rb") as file:
        return database, json.load(file)
