#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Granica and starts it.
#
#   installer/run.sh                            the window; without a display the demo
#   installer/run.sh window [--lang pl|en] [--db FILE] [--today YYYY-MM-DD]
#   installer/run.sh demo [--lang pl|en] [--out DIR]
#   installer/run.sh ARGUMENTS...               granica ARGUMENTS...
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"

# say ENGLISH POLISH: in the language of the system, on stderr, so that stdout stays granica's.
say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    pl*) echo "$2" >&2 ;;
    *) echo "$1" >&2 ;;
  esac
}

build() {
  local log="$root/build/release.log"
  mkdir -p "$root/build"
  [ -x "$root/build/release/bin/granica" ] ||
    say "Building Granica; the first time takes a few minutes." \
        "Buduję Granicę; za pierwszym razem potrwa to kilka minut."
  if ! (cd "$root" && cmake --preset release && cmake --build --preset release) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    say "The build failed; the whole of it is in $log" "Budowanie się nie powiodło; całość: $log"
    return 1
  fi
}

# A folder that is not there yet, so that an earlier demo is never written over.
fresh_folder() {
  local folder="$PWD/granica-demo" n=2
  while [ -e "$folder" ]; do
    folder="$PWD/granica-demo-$n"
    n=$((n + 1))
  done
  echo "$folder"
}

play_demo() {
  local argument
  for argument in "$@"; do
    case "$argument" in
      --out | --out=*) exec "$root/build/release/bin/granica" demo "$@" ;;
    esac
  done
  exec "$root/build/release/bin/granica" demo "$@" --out "$(fresh_folder)"
}

require_packages "${build_packages[@]}"
build
has_display() {
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

if [ $# -eq 0 ] && has_display; then
  exec "$root/build/release/bin/granica-desktop"
elif [ $# -eq 0 ]; then
  say "There is no display: Granica plays its demo on the command line." \
      "Nie ma ekranu graficznego: Granica pokaże przykład w wierszu poleceń."
  play_demo
elif [ "$1" = window ]; then
  shift
  exec "$root/build/release/bin/granica-desktop" "$@"
elif [ "$1" = demo ]; then
  shift
  play_demo "$@"
else
  exec "$root/build/release/bin/granica" "$@"
fi
