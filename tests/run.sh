#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs all tests.
#
#   tests/run.sh          as a debug build
#   tests/run.sh asan     under the address and undefined-behaviour sanitizers of clang, without the
#                         second pass of the comma locale and without the kills
#   tests/run.sh tidy     no tests: clang and clang-tidy read the program
#   tests/run.sh tidy all ... and the tests, too
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
source installer/packages.sh

preset=${1:-debug}
case "$preset" in
  debug) require_packages "${build_packages[@]}" "${test_packages[@]}" ;;
  asan | tidy) require_packages "${build_packages[@]}" "${test_packages[@]}" "${check_packages[@]}" ;;
  *)
    echo "usage: tests/run.sh [debug|asan|tidy [all]]" >&2
    exit 2
    ;;
esac

cmake --preset "$preset"
if [ "$preset" = tidy ]; then
  cmake --build --preset tidy --target "${2:-src/all}" -- -k 0
else
  cmake --build --preset "$preset"
  ctest --preset "$preset"
fi
