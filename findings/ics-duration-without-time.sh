#!/usr/bin/env bash
# Expected: a duration of one day is written `P1D`; RFC 5545 (3.3.6) wants a number after each
#   `T` and lets weeks stand alone.
# Happens: `P1DT`, `P1WT` and `P1W1DT` are written. Lenient calendars read them, strict readers
#   of ISO 8601 refuse them.
# Seen: ics 3.12.0 and temporal-polyfill 1.0.8 on Node 20.20.2, 2026-11-30.
# Hurts: whoever checks or reads such a file strictly: the event has no end.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ics@3.12.0 temporal-polyfill@1.0.8

cat >find.mjs <<'JS'
import { createEvent } from 'ics';
import { Temporal } from 'temporal-polyfill';

for (const duration of [{ days: 1 }, { weeks: 1 }, { weeks: 1, days: 1 }, { hours: 36 }]) {
  const { value } = createEvent({ title: 'Training', start: [2026, 11, 2], duration });
  const text = value.match(/DURATION:(.*)/)[1].trim();
  let strict = 'read';
  try {
    Temporal.Duration.from(text);
  } catch {
    strict = 'refused';
  }
  console.log(JSON.stringify(duration), text, strict);
}
JS

cat >stated <<'TEXT'
{"days":1} P1DT refused
{"weeks":1} P1WT refused
{"weeks":1,"days":1} P1W1DT refused
{"hours":36} PT36H read
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
