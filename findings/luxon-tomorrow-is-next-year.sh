#!/usr/bin/env bash
# Expected: `toRelativeCalendar()` says "tomorrow" of the day after, as its documentation shows.
# Happens: on the last day of a month tomorrow is "next month", on the last of a year "next
#   year"; and yesterday is "last month" on the first.
# Seen: luxon 3.7.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever shows when something is due: the most urgent reads as far off, at each end of a
#   month.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent luxon@3.7.2

cat >find.mjs <<'JS'
import { DateTime } from 'luxon';

for (const [today, day] of [
  ['2026-11-29', '2026-11-30'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-12-01', '2026-11-30'],
])
  console.log(`${day} on ${today}:`, DateTime.fromISO(day).toRelativeCalendar({ base: DateTime.fromISO(today), locale: 'en' }));
JS

cat >stated <<'TEXT'
2026-11-30 on 2026-11-29: tomorrow
2026-12-01 on 2026-11-30: next month
2027-01-01 on 2026-12-31: next year
2026-11-30 on 2026-12-01: last month
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
