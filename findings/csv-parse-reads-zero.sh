#!/usr/bin/env bash
# Expected: with `cast: true` a code such as `0x1F` stays text, or becomes 31.
# Happens: it becomes 0: the test for a number takes it (as JavaScript would), the conversion
#   stops at the x.
# Seen: csv-parse 7.0.3 on Node 20.20.2, 2026-11-30.
# Hurts: whoever has hexadecimal codes in a column: different rows end with one id.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent csv-parse@7.0.3

cat >find.mjs <<'JS'
import { parse } from 'csv-parse/sync';

for (const { code } of parse('code\n0x1F\n0xA0\n1F\n', { columns: true, cast: true })) console.log(typeof code, code);
JS

cat >stated <<'TEXT'
number 0
number 0
string 1F
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
