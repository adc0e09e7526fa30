#!/usr/bin/env bash
# Expected: `FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO` is the Monday of week 20 and
#   `FREQ=YEARLY;BYDAY=20MO` the 20th Monday, once a year each. Both are examples of RFC 5545
#   (3.8.5.3).
# Happens: the rules are taken without an error and give every Monday in a row,
#   the first of them not the right one.
# Seen: ical.js 2.2.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever plans by week numbers, as much of Europe does: a yearly review becomes a weekly
#   one.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ical.js@2.2.1

cat >find.mjs <<'JS'
import ICAL from 'ical.js';

const occurrences = (start, rule, count) => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  return Array.from({ length: count }, () => iterator.next().toString()).join(' ');
};
console.log('Monday of week 20:', occurrences('1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 3));
console.log('20th Monday:', occurrences('1997-05-19', 'FREQ=YEARLY;BYDAY=20MO', 3));
JS

cat >stated <<'TEXT'
Monday of week 20: 1997-05-19 1997-05-26 1997-06-02
20th Monday: 1997-05-19 1997-05-26 1997-06-02
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
