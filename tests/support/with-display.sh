#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a private X display with a window manager, and no accessibility or settings daemon.
export NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory GDK_BACKEND=x11
exec xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp -noreset" \
  sh -c 'openbox --sm-disable >/dev/null 2>&1 & wm=$!; sleep 0.3; "$@"; rc=$?; kill $wm 2>/dev/null; exit $rc' sh "$@"
