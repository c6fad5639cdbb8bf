#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the fonts of this folder anew from Debian's fonts-open-sans (needs python3-fonttools), and
# coverage.txt, the list of characters that all of them have. Run it when a script or sign is to be
# added, and commit what it made.
set -eu
cd "$(dirname "$0")"
from=/usr/share/fonts/truetype/open-sans
# Latin, Latin-1, Latin Extended-A, comma-below Romanian, ẞ; Cyrillic of today; punctuation, currency, ™ №,
# a few mathematical signs.
wanted='U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02C6,U+02C7,U+02D8-02DD,U+1E9E,U+0401-040C,U+040E-044F,U+0451-045C,U+045E,U+045F,U+0490,U+0491,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2039,U+203A,U+2044,U+20A0-20BF,U+2116,U+2122,U+2202,U+2206,U+2212,U+221A,U+221E,U+2248,U+2260,U+2264,U+2265'
for face in Regular Bold; do
    /usr/bin/python3 -m fontTools.subset "$from/OpenSans-$face.ttf" --unicodes="$wanted" \
        --no-hinting --layout-features='' --drop-tables+=GPOS,GSUB,GDEF,kern \
        --output-file="OpenSans-$face.ttf"
done
# libharu (before 2.4.5) cannot save a font without a "prep" table whose other tables fill its buffers
# to the byte (libharu#305), so each font gets the usual one of unhinted fonts.
/usr/bin/python3 - OpenSans-Regular.ttf OpenSans-Bold.ttf <<'PYTHON'
import sys
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program
for name in sys.argv[1:]:
    font = TTFont(name, recalcTimestamp=False)
    prep = font["prep"] = newTable("prep")
    prep.program = Program()
    prep.program.fromBytecode(bytes.fromhex("b801ff85b0048d"))
    font.save(name)
PYTHON
/usr/bin/python3 - OpenSans-Regular.ttf OpenSans-Bold.ttf >coverage.txt <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
points = sorted(set.intersection(*(set(TTFont(f).getBestCmap()) for f in sys.argv[1:])))
print("# Characters that every font of this folder has, as ranges; written by make.sh.")
start = previous = None
for point in points + [None]:
    if previous is not None and point == previous + 1:
        previous = point
        continue
    if start is not None:
        print(f"{start:04X}-{previous:04X}")
    start = previous = point
PYTHON
