#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole commands of a release build on a made-up practice (granica demo --scale N): medians,
runs interleaved, the file warm in memory. Answers 1 when a median is above its goal.

    processes.py [CLIENTS [RUNS]]

Builds with optimization in build/bench, where the practice is kept, too.
"""
import json
import os
import statistics
import subprocess
import sys
import time

from practice import DAY, GRANICA, build, made, run


def draft(database, clients):
    """A draft to issue, of a client in the middle."""
    said = run(GRANICA, "--db", database, "--today", DAY, "--json", "invoice", "draft", "--client",
               str(clients // 2), "--line", "Tekst; 1; piece; 100")
    return str(json.loads(said)["id"])


def milliseconds(*command):
    began = time.perf_counter()
    # A client may be stopped: the gate answers 3 then, as fast.
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    return 1000 * (time.perf_counter() - began)


def main():
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    build()
    database, counts = made(clients)
    ours = [GRANICA, "--db", database, "--today", DAY]
    goals = {"gate check": 30, "report ageing": 150, "invoice issue": None, "remind due": 1000}
    times = {name: [] for name in goals}
    for turn in range(runs):
        times["gate check"].append(milliseconds(*ours, "gate", "check", str(turn * 97 % clients + 1)))
        # The long ones less often.
        if turn % 10 == 0:
            times["report ageing"].append(milliseconds(*ours, "report", "ageing"))
            times["remind due"].append(milliseconds(*ours, "remind", "due"))
            number = draft(database, clients)
            times["invoice issue"].append(milliseconds(*ours, "invoice", "issue", number))
    print(f"{clients} clients, {counts['invoices']} invoices, {os.path.getsize(database) / 1e6:.0f} MB")
    failed = False
    for name, goal in goals.items():
        median = statistics.median(times[name])
        failed |= goal is not None and median > goal
        print(f"{name}: {median:.1f} ms" + (f" (goal: {goal} ms)" if goal else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
