#!/usr/bin/env bash
# Expected: a yearly event that begins on 29 February comes back in 2028 only, since RFC 5545
#   (3.3.10) has a reader ignore an occurrence on a day that does not exist. The same library
#   does so for the 31st of a month.
# Happens: it comes back on 1 March of each year, and stays on 1 March in 2028, when there is a
#   29th again.
# Seen: ical.js 2.2.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever shows or counts renewals and anniversaries from a calendar: one day late in
#   each year, and other calendars disagree.
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
console.log('yearly from 2024-02-29:', occurrences('2024-02-29', 'FREQ=YEARLY', 5));
console.log('the same, said in full:', occurrences('2024-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 2));
console.log('monthly from 2026-01-31:', occurrences('2026-01-31', 'FREQ=MONTHLY', 3));
JS

cat >stated <<'TEXT'
yearly from 2024-02-29: 2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29
the same, said in full: 2024-02-29 2028-02-29
monthly from 2026-01-31: 2026-01-31 2026-03-31 2026-05-31
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
