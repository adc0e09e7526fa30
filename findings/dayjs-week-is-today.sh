#!/usr/bin/env bash
# Expected: what `format('GGGG-[W]WW')` writes, for example 2026-W10, is read back by the same
#   pattern, or refused.
# Happens: every week is read as today. Strict reading is no help: it refuses all weeks but the
#   present one, and takes that for today as well.
# Seen: dayjs 1.11.23 on Node 20.20.2, 2026-11-30.
# Hurts: whoever reads reports by week: all of them fall on one day, another one each day.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent dayjs@1.11.23

cat >find.mjs <<'JS'
import dayjs from 'dayjs';
import advancedFormat from 'dayjs/plugin/advancedFormat.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import isoWeek from 'dayjs/plugin/isoWeek.js';

for (const plugin of [isoWeek, advancedFormat, customParseFormat]) dayjs.extend(plugin);
const pattern = 'GGGG-[W]WW';
console.log('written:', dayjs('2026-03-02').format(pattern));
const today = dayjs().format('YYYY-MM-DD');
const read = ['2026-W10', '2026-W20', '2031-W30'].map((week) => dayjs(week, pattern).format('YYYY-MM-DD'));
console.log('all read as today:', read.every((day) => day === today));
const present = dayjs().format(pattern);
console.log('strict, a week of 2031:', dayjs('2031-W30', pattern, true).isValid());
console.log('strict, this week:', dayjs(present, pattern, true).isValid());
JS

cat >stated <<'TEXT'
written: 2026-W10
all read as today: true
strict, a week of 2031: false
strict, this week: true
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
