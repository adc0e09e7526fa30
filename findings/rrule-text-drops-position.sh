#!/usr/bin/env bash
# Expected: `toText()` says the rule in words, and `isFullyConvertibleToText()` says no where
#   the words leave something out.
# Happens: the last working day of a month is described as "every month on weekdays", and the
#   library says that the words are complete.
# Seen: rrule 2.8.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever shows the words next to a reminder: once a month reads as each working day.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent rrule@2.8.1

cat >find.mjs <<'JS'
import rrule from 'rrule';

const rule = rrule.RRule.fromString('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
console.log('in words:', rule.toText());
console.log('complete:', rule.isFullyConvertibleToText());
JS

cat >stated <<'TEXT'
in words: every month on weekdays
complete: true
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
