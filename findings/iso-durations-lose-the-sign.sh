#!/usr/bin/env bash
# Expected: `-P1D` (a day before, as in the alarms of calendars) is a day before, and `PT1,5H`
#   is an hour and a half: ISO 8601 takes a comma as well as a point.
# Happens: dayjs and iso8601-duration drop the sign, so that a day before becomes a day after;
#   dayjs reads one and a half hours with a comma as nothing. luxon keeps the sign and refuses
#   the comma. Temporal does both.
# Seen: the versions installed below, on Node 20.20.2, 2026-11-30.
# Hurts: whoever moves reminders between programs: one that should come before comes after.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent dayjs@1.11.23 iso8601-duration@2.1.4 luxon@3.7.2 temporal-polyfill@1.0.8

cat >find.mjs <<'JS'
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import { parse, toSeconds } from 'iso8601-duration';
import { Duration } from 'luxon';
import { Temporal } from 'temporal-polyfill';

dayjs.extend(duration);
for (const text of ['-P1D', 'PT1,5H']) {
  console.log(text, 'in hours');
  console.log('  dayjs           ', dayjs.duration(text).asHours());
  console.log('  iso8601-duration', toSeconds(parse(text)) / 3600);
  const { isValid, invalidReason } = Duration.fromISO(text);
  console.log('  luxon           ', isValid ? Duration.fromISO(text).as('hours') : invalidReason);
  console.log('  Temporal        ', Temporal.Duration.from(text).total({ unit: 'hours' }));
}
JS

cat >stated <<'TEXT'
-P1D in hours
  dayjs            24
  iso8601-duration 24
  luxon            -24
  Temporal         -24
PT1,5H in hours
  dayjs            0
  iso8601-duration 1.5
  luxon            unparsable
  Temporal         1.5
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
