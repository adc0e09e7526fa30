#!/usr/bin/env bash
# Expected: `BYSETPOS=-1` keeps the last day of each week or month: the last working day of a
#   week, or the end of each month by `BYMONTHDAY=28,29,30,31`.
# Happens: ical.js heeds BYSETPOS beside BYDAY in a month only. In a week it keeps every day,
#   and of the days of a month it keeps several. rrule, another reader, gives what is expected.
# Seen: ical.js 2.2.1 and rrule 2.8.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever reads a month-end reminder: it comes on the 28th, the 29th and the 30th.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical.js@2.2.1 rrule@2.8.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';

for (const [start, rule] of [
  ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
  ['2026-01-09', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1'],
]) {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const one = Array.from({ length: 4 }, () => iterator.next().toString());
  const other = rrule
    .rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`)
    .all((_, index) => index < 4)
    .map((date) => date.toISOString().slice(0, 10));
  console.log(`${rule}\n  ical.js ${one.join(' ')}\n  rrule   ${other.join(' ')}`);
}
JS

cat >stated <<'TEXT'
FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1
  ical.js 2026-01-31 2026-02-28 2026-03-28 2026-03-29
  rrule   2026-01-31 2026-02-28 2026-03-31 2026-04-30
FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1
  ical.js 2026-01-09 2026-01-12 2026-01-14 2026-01-16
  rrule   2026-01-09 2026-01-16 2026-01-23 2026-01-30
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
