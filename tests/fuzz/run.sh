#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds every reader of what others wrote with what nobody would write, and fails when one of them
# crashes, leaks, hangs or breaks a promise.
#
#   tests/fuzz/run.sh [SECONDS [TARGET...]]    SECONDS in all, 60 when nothing is said
#
# What a target finds is kept in build/fuzz: inputs that reach more of the code in corpus/TARGET,
# those that break it in finds/TARGET (play one again with build/fuzz/bin/fuzz_TARGET FILE). The
# seeds in tests/fuzz/corpus are read only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
source installer/packages.sh
require_packages "${build_packages[@]}" "${check_packages[@]}"

seconds=${1:-60}
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
  for source in tests/fuzz/*.cpp; do
    name=$(basename "$source" .cpp)
    [ "$name" = input ] || targets+=("$name")
  done
fi

from=$SECONDS
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
echo "built in $((SECONDS - from)) s"

export ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
at_once=$(nproc)
share=$((seconds * at_once / ${#targets[@]}))
[ "$share" -gt 0 ] || share=1

# fuzz_one TARGET: its share of the time; one line when all is well, the log when not.
fuzz_one() {
  local name=$1 log=build/fuzz/$1.log
  mkdir -p "build/fuzz/corpus/$name" "build/fuzz/finds/$name"
  if "build/fuzz/bin/fuzz_$name" -max_total_time="$share" -timeout=10 -rss_limit_mb=2048 \
    -max_len=16384 -print_final_stats=1 -artifact_prefix="build/fuzz/finds/$name/" \
    "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
    printf '%-20s %9s inputs in %s s\n' "$name" \
      "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$share"
  else
    echo "$name FAILED:"
    tail -n 60 "$log"
    return 1
  fi
}
export -f fuzz_one
export share
printf '%s\n' "${targets[@]}" | xargs -P "$at_once" -I '{}' bash -c 'fuzz_one {}'
