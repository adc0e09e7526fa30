#!/usr/bin/env bash
# Expected: `date: '%Y-%m-%d'` of the plain day 2026-11-02 is that day, on every machine.
# Happens: west of Greenwich it is printed as the day before, a month as the last day of the
#   month before; and a bare year counts as seconds since 1970.
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
for (const day of ['2026-11-02', '2026-11', '2026', 'soon'])
  console.log(day, '=', await liquid.parseAndRender("{{ day | date: '%Y-%m-%d' }}", { day }));
JS

cat >stated <<'TEXT'
2026-11-02 = 2026-11-01
2026-11 = 2026-10-31
2026 = 1969-12-31
soon = soon
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
