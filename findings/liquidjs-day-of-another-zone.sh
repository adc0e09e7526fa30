#!/usr/bin/env bash
# Expected: `date: '%Y-%m-%d'` of the plain day 2026-11-02 is that day, and a day that does not
#   exist or a written-out day-first date is left alone, as words are.
# Happens: west of Greenwich every plain day is printed as the day before; 02.11.2026 is 11
#   February; "Stage 3" is 1 March 2001; and the year 2026 is read as seconds: 31 December 1969.
# Seen: liquidjs 10.30.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever fills a report from a template: it is right where it was written, and a day off
#   on a machine elsewhere.
set -euo pipefail
export TZ=America/New_York LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent liquidjs@10.30.1

cat >find.mjs <<'JS'
import { Liquid } from 'liquidjs';

const liquid = new Liquid();
for (const day of ['2026-11-02', '02.11.2026', 'Stage 3', '2026', 'soon'])
  console.log(day, '=', await liquid.parseAndRender("{{ day | date: '%Y-%m-%d' }}", { day }));
JS

cat >stated <<'TEXT'
2026-11-02 = 2026-11-01
02.11.2026 = 2026-02-11
Stage 3 = 2001-03-01
2026 = 1969-12-31
soon = soon
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
