#!/usr/bin/env bash
# Expected: with `cast_date: true` cells that hold a date become dates, and words stay words.
# Happens: whatever ends in a small number is a date: "Stage 3" is 1 March 2001, "Plan 12" 1
#   December 2001, "5-6" 6 May 2001. The documentation says Date.parse; V8 reads that much into
#   it.
# Seen: csv-parse 7.0.3 on Node 20.20.2, 2026-11-30.
# Hurts: whoever imports a table with stages, plans or rooms: the names are gone and nothing is
#   reported.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent csv-parse@7.0.3

cat >find.mjs <<'JS'
import { parse } from 'csv-parse/sync';

const cells = ['Stage 3', 'Plan 12', '5-6', 'Stage A', '2026-11-02'];
for (const [cell] of parse(cells.join('\n'), { cast: true, cast_date: true }))
  console.log(cell instanceof Date ? cell.toISOString() : cell);
JS

cat >stated <<'TEXT'
2001-03-01T00:00:00.000Z
2001-12-01T00:00:00.000Z
2001-05-06T00:00:00.000Z
Stage A
2026-11-02T00:00:00.000Z
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
