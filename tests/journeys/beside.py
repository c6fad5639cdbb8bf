#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a script that lies outside the repository; with 77 (skipped) and a message where it does not.

usage: beside.py SCRIPT ARGUMENT...
"""
import os
import subprocess
import sys

script = sys.argv[1]
if not os.path.exists(script):
    print(f"skipped: {os.path.basename(script)} is not beside this repository")
    sys.exit(77)
sys.exit(subprocess.run([sys.executable, script, *sys.argv[2:]]).returncode)
