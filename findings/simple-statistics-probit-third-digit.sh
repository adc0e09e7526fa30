#!/usr/bin/env bash
# Expected: `probit`, the quantile of the normal distribution, gives the 1.96 of a 95 % interval
#   to at least four digits, as other libraries do to all digits of a number.
# Happens: it gives 1.9572, and 2.5692 in place of 2.5758: it rests on an inverse of the error
#   function that is right to two or three digits.
# Seen: simple-statistics 7.12.1 beside jstat 1.9.6 on Node 20.20.2, 2026-11-30.
# Hurts: whoever makes intervals of survey results by it: they are a little too narrow, and
#   differ from everybody else's in the last digit printed.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent simple-statistics@7.12.1 jstat@1.9.6

cat >find.mjs <<'JS'
import jstat from 'jstat';
import { probit } from 'simple-statistics';

for (const p of [0.9, 0.95, 0.975, 0.995])
  console.log(p, 'simple-statistics', probit(p).toFixed(4), 'jStat', jstat.jStat.normal.inv(p, 0, 1).toFixed(4));
JS

cat >stated <<'TEXT'
0.9 simple-statistics 1.2811 jStat 1.2816
0.95 simple-statistics 1.6434 jStat 1.6449
0.975 simple-statistics 1.9572 jStat 1.9600
0.995 simple-statistics 2.5692 jStat 2.5758
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
