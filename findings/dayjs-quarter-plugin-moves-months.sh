#!/usr/bin/env bash
# Expected: loading a plugin for quarters changes nothing for months.
# Happens: once quarterOfYear is loaded after duration, `add(dayjs.duration('P1M'))` adds
#   30.4166 days in place of a month: 31 January plus a month becomes 2 March, 10 o'clock. In
#   the other order of loading it does not.
# Seen: dayjs 1.11.23 on Node 20.20.2, 2026-11-30.
# Hurts: whoever adds a plugin for a report, and finds all terms in months moved by days and
#   hours.
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
import quarterOfYear from 'dayjs/plugin/quarterOfYear.js';

const later = () => dayjs('2026-01-31').add(dayjs.duration('P1M')).format('YYYY-MM-DD HH:mm');
dayjs.extend(duration);
console.log('with duration:', later());
dayjs.extend(quarterOfYear);
console.log('with quarterOfYear too:', later());
JS

cat >stated <<'TEXT'
with duration: 2026-02-28 00:00
with quarterOfYear too: 2026-03-02 10:00
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
