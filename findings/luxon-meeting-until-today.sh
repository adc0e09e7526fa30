#!/usr/bin/env bash
# Expected: `2026-11-02T10:00/11:00` is the hour from ten to eleven of 2 November: ISO 8601 lets
#   the end leave out what it shares with the start. Otherwise it should be refused.
# Happens: it is valid, and ends at eleven o'clock of the day on which the program runs.
# Seen: luxon 3.7.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever reads the times of meetings: each grows by a day a day. On the day a test is
#   written it is right.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent luxon@3.7.2

cat >find.mjs <<'JS'
import { DateTime, Interval } from 'luxon';

for (const day of ['2024-01-08', '2025-01-08']) {
  const interval = Interval.fromISO(`${day}T10:00/11:00`);
  const ends = interval.end.hasSame(DateTime.now(), 'day') ? 'today' : interval.end.toISODate();
  console.log(`${day}T10:00/11:00`, interval.isValid, 'ends', ends, interval.end.toFormat('HH:mm'));
}
JS

cat >stated <<'TEXT'
2024-01-08T10:00/11:00 true ends today 11:00
2025-01-08T10:00/11:00 true ends today 11:00
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
