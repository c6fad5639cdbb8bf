#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Saves a picture of each window on the sample company, in both languages and on light and dark, for
# people to look at: screenshots.sh [FOLDER]. It takes the debug build.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"
require_packages "${test_packages[@]}" "${picture_packages[@]}"
out=${1:-$root/build/screenshots}
cmake --build "$root/build/debug" --target gui_pictures granica shipped >/dev/null
rm -rf "$out"
mkdir -p "$out"
for language in pl en; do
  "$root/build/debug/bin/granica" --lang "$language" demo --out "$out/sample-$language" >/dev/null
  for theme in Adwaita Adwaita:dark; do
    GTK_THEME=$theme "$root/tests/support/with-display.sh" "$root/build/debug/bin/gui_pictures" \
      "$out/sample-$language/granica-demo.db" "$out/$language-${theme#*:}" "$language" 2>/dev/null
  done
done
echo "$out"
