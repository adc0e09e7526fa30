#!/usr/bin/env bash
# Expected: the business days from A to B are those from B to A with the sign turned.
# Happens: not where one of the days is on a weekend. From Friday to Sunday is 1, back is 0;
#   from Saturday to Monday is 0, back is -1; and from Friday to Saturday there is as much as
#   from Friday to Monday.
# Seen: date-fns 4.4.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever counts how late an answer was: "late by" and "left" do not agree, and what came
#   in on a Saturday gets a day free.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent date-fns@4.4.0

cat >find.mjs <<'JS'
import { differenceInBusinessDays } from 'date-fns';

const [friday, saturday, sunday, monday] = [27, 28, 29, 30].map((day) => new Date(2026, 10, day));
const show = (text, from, to) => console.log(text, differenceInBusinessDays(to, from), 'and back', differenceInBusinessDays(from, to));
show('Friday to Saturday', friday, saturday);
show('Friday to Sunday', friday, sunday);
show('Friday to Monday', friday, monday);
show('Saturday to Monday', saturday, monday);
JS

cat >stated <<'TEXT'
Friday to Saturday 1 and back 0
Friday to Sunday 1 and back 0
Friday to Monday 1 and back -1
Saturday to Monday 0 and back -1
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
