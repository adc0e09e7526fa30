#!/usr/bin/env bash
# Expected: `businessDiff`, “the amount of business days between dates”, looks at dates: from a
#   Monday to the Tuesday after it is 1, at whatever time of day.
# Happens: where the later one has the later time of day, it is one more, if only by a minute.
#   Within one day it is 0, however many hours pass.
# Seen: moment-business-days 1.2.0 with moment 2.31.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever promises an answer in one working day: what was asked at 09:30 and answered
#   at 09:31 of the next day counts as late, at 09:29 it does not.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent moment-business-days@1.2.0 moment@2.31.0

cat >find.mjs <<'JS'
import moment from 'moment-business-days';

for (const [from, to] of [
  ['2026-11-16 09:30', '2026-11-16 17:00'],
  ['2026-11-16 09:30', '2026-11-17 09:29'],
  ['2026-11-16 09:30', '2026-11-17 09:30'],
  ['2026-11-16 09:30', '2026-11-17 09:31'],
  ['2026-11-13 09:30', '2026-11-16 09:29'],
  ['2026-11-13 09:30', '2026-11-16 09:31'],
])
  console.log(from, to, moment(to).businessDiff(moment(from)));
JS

cat >stated <<'TEXT'
2026-11-16 09:30 2026-11-16 17:00 0
2026-11-16 09:30 2026-11-17 09:29 1
2026-11-16 09:30 2026-11-17 09:30 1
2026-11-16 09:30 2026-11-17 09:31 2
2026-11-13 09:30 2026-11-16 09:29 1
2026-11-13 09:30 2026-11-16 09:31 2
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
