#!/usr/bin/env bash
# Expected: what passes `format: date-time` is a time by RFC 3339, whose offset is `+03:00`, and
#   every reader of such times takes it.
# Happens: `+03` and `+0300` pass as well. JavaScript's own Date does not read the first.
# Seen: ajv 8.20.0 with ajv-formats 3.0.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever sorts or counts by times that were checked: an invalid date is neither before
#   nor after.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent ajv@8.20.0 ajv-formats@3.0.1

cat >find.mjs <<'JS'
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
for (const offset of ['+03:00', '+03', '+0300'])
  console.log(offset, ajv.validate({ format: 'date-time' }, `2026-11-02T10:00:00${offset}`), String(new Date(`2026-11-02T10:00:00${offset}`).getTime()));
JS

cat >stated <<'TEXT'
+03:00 true 1793602800000
+03 true NaN
+0300 true 1793602800000
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
