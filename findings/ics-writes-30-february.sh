#!/usr/bin/env bash
# Expected: a day that does not exist is refused, as the library refuses a month 13.
# Happens: `DTSTART;VALUE=DATE:20260230` is written without an error.
# Seen: ics 3.12.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever hands people a calendar: each reader makes another day of it, or drops the
#   event.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ics@3.12.0

cat >find.mjs <<'JS'
import { createEvent } from 'ics';

for (const start of [[2026, 2, 30], [2026, 13, 1]]) {
  const { error, value } = createEvent({ title: 'Renewal', start, duration: { hours: 1 } });
  console.log(start.join('-'), error ? 'refused' : value.match(/DTSTART.*/)[0].trim());
}
JS

cat >stated <<'TEXT'
2026-2-30 DTSTART;VALUE=DATE:20260230
2026-13-1 refused
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
