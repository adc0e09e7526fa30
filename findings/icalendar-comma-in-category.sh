#!/usr/bin/env bash
# Expected: a category "Calls, urgent" stays one category: a comma in it is escaped as `\,` by
#   who writes (RFC 5545, 3.3.11) and put back by who reads.
# Happens: ts-ics and ics write it unescaped, so that one category becomes two, while they
#   escape the title; ts-ics and node-ical split it when they read it, and leave the backslash
#   in. ical-generator and ical.js keep it.
# Seen: the versions installed below, on Node 20.20.2, 2026-11-30.
# Hurts: whoever filters by category or keeps a project's name there: a name with a comma falls
#   apart.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical.js@2.2.1 ical-generator@8.1.1 ts-ics@2.4.6 ics@3.12.0 node-ical@0.20.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';
import { ICalCalendar } from 'ical-generator';
import * as ics from 'ics';
import nodeIcal from 'node-ical';
import * as tsIcs from 'ts-ics';

const category = 'Calls, urgent';
const date = new Date('2026-11-02T10:00:00Z');
const line = (text) => text.match(/CATEGORIES:.*/)[0].trim();

const calendar = new ICalCalendar();
calendar.createEvent({ start: date, summary: 'x', categories: [{ name: category }] });
const right = calendar.toString();
console.log('written by ical-generator', line(right));
console.log('written by ics           ', line(ics.createEvent({ title: 'x', start: [2026, 11, 2], duration: { hours: 1 }, categories: [category] }).value));
console.log('written by ts-ics        ', line(tsIcs.generateIcsEvent({ uid: '1', stamp: { date }, start: { date }, duration: { hours: 1 }, summary: 'x', categories: [category] })));

const event = new ICAL.Component(ICAL.parse(right)).getFirstSubcomponent('vevent');
console.log('read by ical.js  ', JSON.stringify(event.getFirstProperty('categories').getValues()));
console.log('read by ts-ics   ', JSON.stringify(tsIcs.convertIcsCalendar(undefined, right).events[0].categories));
console.log('read by node-ical', JSON.stringify(Object.values(nodeIcal.sync.parseICS(right)).find((part) => part.type === 'VEVENT').categories));
JS

cat >stated <<'TEXT'
written by ical-generator CATEGORIES:Calls\, urgent
written by ics            CATEGORIES:Calls, urgent
written by ts-ics         CATEGORIES:Calls, urgent
read by ical.js   ["Calls, urgent"]
read by ts-ics    ["Calls\\"," urgent"]
read by node-ical ["Calls\\","urgent"]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
