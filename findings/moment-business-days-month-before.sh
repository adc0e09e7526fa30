#!/usr/bin/env bash
# Expected: `businessDaysIntoMonth` of Sunday, 1 November 2026 is 0: no working day of November
#   has come yet.
# Happens: where a month begins on a day off, the days until its first working day get the
#   number of all working days of the month before: 22.
# Seen: moment-business-days 1.2.0 with moment 2.31.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever works out how far a month's target should be by now: on the first of some
#   months all of it is due.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent moment-business-days@1.2.0 moment@2.31.0

cat >find.mjs <<'JS'
import moment from 'moment-business-days';

for (const date of ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-30', '2026-08-01', '2026-08-02', '2026-08-03'])
  console.log(date, moment(date).format('ddd'), moment(date).businessDaysIntoMonth());
JS

cat >stated <<'TEXT'
2026-10-31 Sat 22
2026-11-01 Sun 22
2026-11-02 Mon 1
2026-11-30 Mon 21
2026-08-01 Sat 23
2026-08-02 Sun 23
2026-08-03 Mon 1
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
