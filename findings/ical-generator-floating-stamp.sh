#!/usr/bin/env bash
# Expected: DTSTAMP is written in UTC: RFC 5545 (3.8.7.2) demands it, and the library does so by
#   default.
# Happens: once the calendar has a time zone, DTSTAMP becomes the machine's wall clock without a
#   zone, neither UTC nor the zone named.
# Seen: ical-generator 8.1.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever sends updates of an event: a reader compares stamps to tell which is newer, and
#   is hours off.
set -euo pipefail
export TZ=America/New_York LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical-generator@8.1.1

cat >find.mjs <<'JS'
import { ICalCalendar } from 'ical-generator';

for (const timezone of [null, 'Europe/Berlin']) {
  const calendar = new ICalCalendar({ timezone });
  const date = new Date('2026-11-02T10:00:00Z');
  calendar.createEvent({ id: '1', start: date, stamp: date, summary: 'Call' });
  console.log(String(timezone), calendar.toString().match(/DTSTAMP.*/)[0].trim());
}
JS

cat >stated <<'TEXT'
null DTSTAMP:20261102T100000Z
Europe/Berlin DTSTAMP:20261102T050000
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
