#!/usr/bin/env bash
# Expected: `jStat.percentile` finds a percentile in one way for all of a sample: it
#   interpolates between the two nearest values, as PERCENTILE of spreadsheets does.
# Happens: below the last gap between values it does. In that gap it returns the lower value:
#   the 90th percentile of 1, 2, 3, 100 is 3, not 70.9.
# Seen: jstat 1.9.6 beside d3-array 3.2.4 on Node 20.20.2, 2026-11-30.
# Hurts: whoever reports how long the slowest tenth of clients waited: on small samples the
#   worst is left out.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent jstat@1.9.6 d3-array@3.2.4

cat >find.mjs <<'JS'
import { quantile } from 'd3-array';
import jstat from 'jstat';

const hours = [1, 2, 3, 100];
for (const part of [0.25, 0.5, 0.75, 0.9, 1])
  console.log(part, 'jStat', jstat.jStat.percentile(hours, part), 'd3', Number(quantile(hours, part).toFixed(3)));
JS

cat >stated <<'TEXT'
0.25 jStat 1.75 d3 1.75
0.5 jStat 2.5 d3 2.5
0.75 jStat 3 d3 27.25
0.9 jStat 3 d3 70.9
1 jStat 100 d3 100
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
