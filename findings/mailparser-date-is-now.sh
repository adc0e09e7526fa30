#!/usr/bin/env bash
# Expected: a letter whose date says `MSK` is of that date: RFC 5322 (4.3) has a reader take a
#   zone of letters that it does not know as UTC. Or its date is unknown.
# Happens: its date is the moment at which it is read. The original is nowhere in the result but
#   in the raw header lines.
# Seen: mailparser 3.14.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever counts how long clients wait for an answer: an old letter has always come just
#   now.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent mailparser@3.14.2

cat >find.mjs <<'JS'
import { simpleParser } from 'mailparser';

for (const zone of ['+0300', 'EST', 'MSK']) {
  const { date } = await simpleParser(`From: anna@example.com\r\nDate: Mon, 4 Nov 2024 10:00:00 ${zone}\r\n\r\ntext\r\n`);
  console.log(zone, Math.abs(Date.now() - date.getTime()) < 60_000 ? 'now' : date.toISOString());
}
JS

cat >stated <<'TEXT'
+0300 2024-11-04T07:00:00.000Z
EST 2024-11-04T15:00:00.000Z
MSK now
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
