#!/usr/bin/env bash
# Expected: adding a duration of one week to a date gives the date a week later.
# Happens: with the duration plugin `add(dayjs.duration('P1W'))` gives the same day, without an
#   error. The duration itself knows that it is 7 days, and `add(1, 'week')` works.
# Seen: dayjs 1.11.23 on Node 20.20.2, 2026-11-30.
# Hurts: whoever keeps deadlines as ISO durations: a term in weeks ends on the day it begins.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent dayjs@1.11.23

cat >find.mjs <<'JS'
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';

dayjs.extend(duration);
const start = dayjs('2026-11-02');
for (const text of ['P1W', 'P2W', 'P7D', 'P1M'])
  console.log(text, dayjs.duration(text).asDays(), start.add(dayjs.duration(text)).format('YYYY-MM-DD'));
console.log("add(1, 'week')", start.add(1, 'week').format('YYYY-MM-DD'));
JS

cat >stated <<'TEXT'
P1W 7 2026-11-02
P2W 14 2026-11-02
P7D 7 2026-11-09
P1M 30.416666666666668 2026-12-02
add(1, 'week') 2026-11-09
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
