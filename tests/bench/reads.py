#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what Granica reads with the best SQL for the same question (reads.cpp), on a made-up
practice: medians of interleaved runs. Answers 1 when a ratio is above its goal times SLACK.

    reads.py [CLIENTS [REPETITIONS [SLACK]]]

Builds with optimization in build/bench, where the practice is kept, too. In the tests it runs on a
build without optimization, so that whatever passes there passes everywhere.
"""
import json
import os
import sys

import practice

# How much longer than the SQL Granica may take; it answers with the rows behind the figures, too.
GOALS = {"gateCheck": 1.5, "ageing": 1.5}
# In milliseconds.
LIMITS = {"remindersDue": 1000, "firstPages": 5}


def main():
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    slack = float(sys.argv[3]) if len(sys.argv) > 3 else 1.0
    # A guard needs no more than the ratios, and not for long.
    short = ["--benchmark_filter=" + "|".join(GOALS), "--benchmark_min_time=0.05"] if slack > 1 else []
    practice.build("reads_bench")
    database, made = practice.made(clients)
    said = practice.run(
        os.path.join(practice.FOLDER, "bin", "reads_bench"), "--benchmark_format=json",
        "--benchmark_enable_random_interleaving=true", "--benchmark_report_aggregates_only=true",
        f"--benchmark_repetitions={repetitions}", *short,
        env=os.environ | {"GRANICA_PRACTICE": database})
    units = {"ns": 1e-6, "us": 1e-3, "ms": 1.0}
    times = {each["run_name"]: each["real_time"] * units[each["time_unit"]]
             for each in json.loads(said)["benchmarks"] if each["aggregate_name"] == "median"}
    print(f"{clients} clients, {made['invoices']} invoices")
    failed = False
    for name, goal in GOALS.items():
        ours, sql = times[name], times[name + "InSql"]
        failed |= ours > goal * slack * sql
        print(f"{name}: {ours:.3f} ms, SQL {sql:.3f} ms, ratio {ours / sql:.2f} (goal: {goal})")
    for name, millisecond in times.items():
        limit = LIMITS.get(name.split("/")[0])
        if limit is not None:
            failed |= millisecond > limit * slack
            print(f"{name}: {millisecond:.2f} ms (goal: {limit} ms)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
