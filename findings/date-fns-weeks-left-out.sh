#!/usr/bin/env bash
# Expected: a duration of two weeks and a day, which the library's own type declares and `add`
#   understands, is written as 15 days in ISO 8601, or refused.
# Happens: the weeks are left out: P0Y0M1DT0H0M0S.
# Seen: date-fns 4.4.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever stores or sends a term: fourteen days are gone on the way.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent date-fns@4.4.0

cat >find.mjs <<'JS'
import { add, formatISODuration } from 'date-fns';

const term = { weeks: 2, days: 1 };
console.log('added:', add(new Date(Date.UTC(2026, 10, 2)), term).toISOString().slice(0, 10));
console.log('written:', formatISODuration(term));
JS

cat >stated <<'TEXT'
added: 2026-11-17
written: P0Y0M1DT0H0M0S
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
