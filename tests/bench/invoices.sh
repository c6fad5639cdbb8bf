#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures what one more invoice costs, plain and with a logo, in instructions (callgrind, so the
# same on any machine), bytes and memory, and answers 1 when it is more than was set. Builds with
# optimization in a folder of its own; needs valgrind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
most_instructions=40000000
most_bytes=60000
folder=build/bench
cmake --preset release -B "$folder" -DBUILD_TESTING=ON >/dev/null
cmake --build "$folder" --target invoices_bench shipped >/dev/null

# instructions COUNT [LOGO]: of a whole run that draws so many.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file="$folder/callgrind.$1" "$folder/bin/invoices_bench" "$@" 2>&1 |
    sed -n 's/.*Collected : //p'
}

# measure NAME [LOGO]
measure() {
  local name=$1 one two bytes few_kilobytes many_kilobytes
  shift
  one=$(instructions 1 "$@")
  two=$(instructions 2 "$@")
  read -r bytes few_kilobytes < <("$folder/bin/invoices_bench" 100 "$@")
  read -r _ many_kilobytes < <("$folder/bin/invoices_bench" 1000 "$@")
  echo "one more $name: $((two - one)) instructions, $bytes bytes"
  echo "memory: $few_kilobytes KB after 100 invoices, $many_kilobytes KB after 1000"
  [ $((two - one)) -le "$most_instructions" ] && [ "$bytes" -le "$most_bytes" ] &&
    [ "$many_kilobytes" -le $((few_kilobytes + 2048)) ]
}

failed=0
measure "invoice" || failed=1
measure "invoice with a logo" tests/data/logos/logo.png || failed=1
exit "$failed"
