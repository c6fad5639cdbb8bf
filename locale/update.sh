#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings granica.pot, pl.po and en.po up to date with the sentences in src. New Polish sentences
# come out empty and are then translated by hand; those no longer used stay at the end of pl.po as
# "#~" until someone removes them. With --check nothing is written, and the answer is 1 when
# something would change or is untranslated.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

find src \( -name '*.cpp' -o -name '*.h' \) -print | LC_ALL=C sort >"$fresh/files"
xgettext --language=C++ --from-code=UTF-8 --files-from="$fresh/files" --output="$fresh/granica.pot" \
    --keyword --keyword=say:1 --keyword=plural:1,2 --keyword=mark:1 --keyword=stacked:1 \
    --add-comments=TRANSLATORS --no-location --sort-by-file --width=100 \
    --package-name=granica --copyright-holder='the authors of Granica'
# Without dates the files change only when a sentence does; a "%" is never a format of printf here.
sed -i -e '/^"POT-Creation-Date:/d' -e '/^"Report-Msgid-Bugs-To:/d' \
    -e 's/^"\(PO-Revision-Date\|Last-Translator\|Language-Team\): .*/"\1: \\n"/' \
    -e 's/charset=CHARSET/charset=UTF-8/' -e '/^#, fuzzy$/d' -e '/^#, \(no-\)\{0,1\}c-format$/d' \
    -e '/^# FIRST AUTHOR/d' -e '/^# Copyright (C) YEAR/d' \
    -e 's/^# SOME DESCRIPTIVE TITLE\.$/# Granica/' \
    -e 's/^# This file is distributed.*/# SPDX-License-Identifier: GPL-3.0-or-later/' \
    "$fresh/granica.pot"

msgmerge --quiet --no-fuzzy-matching --width=100 --no-location \
    --output-file="$fresh/pl.po" locale/pl.po "$fresh/granica.pot"
msgen --lang=en --width=100 --no-location --output-file="$fresh/en.po" "$fresh/granica.pot"

sed -i 's/nplurals=INTEGER; plural=EXPRESSION;/nplurals=2; plural=(n != 1);/' "$fresh/en.po"

untranslated=$(msgattrib --untranslated --no-wrap "$fresh/pl.po" | grep '^msgid "..*"' || true)
if [ -n "$untranslated" ]; then
    printf 'Not in Polish yet:\n%s\n' "$untranslated" >&2
fi
if [ "${1:-}" = --check ]; then
    for file in granica.pot pl.po en.po; do
        diff -u "locale/$file" "$fresh/$file"
    done
    [ -z "$untranslated" ]
else
    for file in granica.pot pl.po en.po; do
        cmp -s "$fresh/$file" "locale/$file" || cp "$fresh/$file" "locale/$file"
    done
fi
