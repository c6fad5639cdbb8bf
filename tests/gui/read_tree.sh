#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the windows as a screen reader does: read_tree.sh GRANICA GRANICA-DESKTOP. Answers 77 (left
# out) where pyatspi is not installed.
set -eu
here=$(dirname "$0")
if ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || ! command -v dbus-run-session >/dev/null; then
  echo "no pyatspi or dbus-run-session (Debian: python3-pyatspi at-spi2-core dbus-daemon)" >&2
  exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" demo --out "$folder/sample" >/dev/null
export GSETTINGS_BACKEND=memory GDK_BACKEND=x11 XDG_DATA_HOME="$folder"
unset NO_AT_BRIDGE
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp -noreset" \
  dbus-run-session -- /usr/bin/python3 "$here/read_tree.py" "$2" "$folder/sample/granica-demo.db"
