#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Is every source formatted as .clang-format says? With --fix, makes it so.
set -euo pipefail
cd "${1:?usage: format.sh ROOT [--fix]}"
if ! command -v clang-format >/dev/null || ! clang-format --version | grep -q 'version 14\.'; then
  echo "skipped: clang-format 14 is not installed"
  exit 77
fi
how=(--dry-run -Werror)
[ "${2:-}" != --fix ] || how=(-i)
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 clang-format "${how[@]}"
