#!/usr/bin/env bash
# Expected: "1,5 h" is an hour and a half, as most of Europe writes it, or is refused.
# Happens: the comma is dropped as a separator of thousands, also where no three digits follow
#   it: 15 hours. And "2-3 days" is neither two nor three days: the 2 counts as hours, 74 in
#   all.
# Seen: parse-duration 2.1.9 on Node 20.20.2, 2026-11-30.
# Hurts: whoever lets people type how long an answer may take: a term ten times as long, and no
#   complaint.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent parse-duration@2.1.9

cat >find.mjs <<'JS'
import parse from 'parse-duration';

for (const text of ['1.5 h', '1,5 h', '0,25 h', '2-3 days']) console.log(text, '=', parse(text, 'h'), 'h');
JS

cat >stated <<'TEXT'
1.5 h = 1.5 h
1,5 h = 15 h
0,25 h = 25 h
2-3 days = 74 h
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
