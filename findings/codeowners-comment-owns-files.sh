#!/usr/bin/env bash
# Expected: `*.md @writers # ask Anna first` has one owner: GitHub allows a comment at the end
#   of a line.
# Happens: each word of the comment is an owner as well, the # among them.
# Seen: codeowners 5.1.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever lists owners, or looks for files without one: words count as people.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent codeowners@5.1.1

cat >find.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import CodeOwners from 'codeowners';

execFileSync('git', ['init', '--quiet', '.']);
writeFileSync('CODEOWNERS', '*.md @writers # ask Anna first\n');
console.log(JSON.stringify(new CodeOwners('.').getOwner('start.md')));
JS

cat >stated <<'TEXT'
["@writers","#","ask","Anna","first"]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
