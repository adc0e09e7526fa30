#!/usr/bin/env bash
# Expected: an organizer named `Acme "North"` is read back under that name. RFC 5545 has no
#   quotes inside a quoted parameter; RFC 6868 writes them as `^'`.
# Happens: ical-generator writes `CN="Acme \"North\""`. No error anywhere: ical.js reads the
#   name as `Acme \`, ts-ics keeps the backslashes, node-ical loses the organizer with the
#   address.
# Seen: the versions installed below, on Node 20.20.2, 2026-11-30.
# Hurts: whoever invites from a company whose name has quotes, as most Russian ones do: who
#   called the meeting is lost.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical.js@2.2.1 ical-generator@8.1.1 ts-ics@2.4.6 node-ical@0.20.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';
import { ICalCalendar } from 'ical-generator';
import nodeIcal from 'node-ical';
import * as tsIcs from 'ts-ics';

const calendar = new ICalCalendar();
calendar.createEvent({ start: new Date('2026-11-02T10:00:00Z'), summary: 'Call', organizer: { name: 'Acme "North"', email: 'north@example.com' } });
const text = calendar.toString();
console.log('written  ', text.match(/ORGANIZER.*/)[0].trim());

const organizer = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstProperty('organizer');
console.log('ical.js  ', organizer.getParameter('cn'), organizer.getFirstValue());
const other = tsIcs.convertIcsCalendar(undefined, text).events[0].organizer;
console.log('ts-ics   ', other?.name, other?.email);
const third = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
console.log('node-ical', third.summary, third.organizer);
JS

cat >stated <<'TEXT'
written   ORGANIZER;CN="Acme \"North\"":mailto:north@example.com
ical.js   Acme \ mailto:north@example.com
ts-ics    Acme \"North\" north@example.com
node-ical Call undefined
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
