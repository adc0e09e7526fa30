#!/usr/bin/env bash
# Expected: the words "every year on 1st January" are read as 1 January, or refused as "every
#   quarter" is.
# Happens: the month is dropped without a word and the rule falls on the 1st of each month.
# Seen: rrule 2.8.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever lets people type a reminder: twelve a year in place of one.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent rrule@2.8.1

cat >find.mjs <<'JS'
import rrule from 'rrule';

const words = rrule.RRule.parseText('every year on 1st January');
const rule = new rrule.RRule({ ...words, dtstart: new Date('2026-01-01') });
console.log(rule.toString().split('\n').at(-1));
console.log(rule.all((_, index) => index < 4).map((date) => date.toISOString().slice(0, 10)).join(' '));
JS

cat >stated <<'TEXT'
RRULE:FREQ=YEARLY;BYMONTHDAY=1
2026-01-01 2026-02-01 2026-03-01 2026-04-01
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
