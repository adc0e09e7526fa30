#!/usr/bin/env bash
# Expected: setting one field of a parsed document leaves the others as they are written.
# Happens: a long number elsewhere loses its last digits when the document is printed, since it
#   was read as a JavaScript number. Its notation goes too (1e3, 0x1F), while 1.10 is kept. (The
#   option intAsBigInt keeps the digits.)
# Seen: yaml 2.9.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever edits files of others by program: an account number on a line that nobody
#   touched is another account's.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent yaml@2.9.1

cat >find.mjs <<'JS'
import { parseDocument } from 'yaml';

const document = parseDocument('status: open\naccount: 40702810900000000001\nlimit: 1e3\nversion: 1.10\n');
document.set('status', 'done');
process.stdout.write(document.toString());
JS

cat >stated <<'TEXT'
status: done
account: 40702810900000000000
limit: 1e+3
version: 1.10
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
