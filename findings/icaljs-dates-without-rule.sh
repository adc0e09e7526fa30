#!/usr/bin/env bash
# Expected: DTSTART is the first occurrence of a recurring event, also where the others are
#   listed by RDATE (RFC 5545, 3.8.5.2: the set is DTSTART with the dates named).
# Happens: an event with RDATE and no RRULE loses its first meeting. Beside an RRULE it stays.
# Seen: ical.js 2.2.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever lists the meetings of a series that was moved by hand: the first one is gone.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical.js@2.2.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';

const list = (...lines) => {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', 'BEGIN:VEVENT', 'UID:1', ...lines];
  const calendar = new ICAL.Component(ICAL.parse([...text, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')));
  const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
  const days = [];
  for (let time = iterator.next(); time; time = iterator.next()) days.push(time.toString());
  return days.join(' ');
};
const [start, more] = ['DTSTART:20261102T100000Z', 'RDATE:20261105T100000Z,20261112T100000Z'];
console.log('with RDATE alone:', list(start, more));
console.log('with RRULE too:', list(start, more, 'RRULE:FREQ=WEEKLY;COUNT=1'));
JS

cat >stated <<'TEXT'
with RDATE alone: 2026-11-05T10:00:00Z 2026-11-12T10:00:00Z
with RRULE too: 2026-11-02T10:00:00Z 2026-11-05T10:00:00Z 2026-11-12T10:00:00Z
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
