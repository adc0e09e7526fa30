#!/usr/bin/env bash
# Expected: in a CODEOWNERS file `docs/*` owns docs/start.md and not docs/build/trouble.md:
#   GitHub's own documentation has this very case. And case counts in paths, whatever the file
#   system.
# Happens: two readers on npm let it own both, since they match as .gitignore does, and take
#   DOCS/start.md as well.
# Seen: codeowners-utils 1.0.2 and codeowners 5.1.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever asks such a tool who must review: another person than the one whom GitHub asks.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent codeowners-utils@1.0.2 codeowners@5.1.1

cat >find.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import CodeOwners from 'codeowners';
import utils from 'codeowners-utils';

const text = '* @everybody\ndocs/* @writers\n';
execFileSync('git', ['init', '--quiet', '.']);
writeFileSync('CODEOWNERS', text);
const owners = new CodeOwners('.');
for (const file of ['docs/start.md', 'docs/build/trouble.md', 'DOCS/start.md'])
  console.log(file, 'codeowners', owners.getOwner(file).join(' '), 'codeowners-utils', utils.matchFile(file, utils.parse(text)).owners.join(' '));
JS

cat >stated <<'TEXT'
docs/start.md codeowners @writers codeowners-utils @writers
docs/build/trouble.md codeowners @writers codeowners-utils @writers
DOCS/start.md codeowners @writers codeowners-utils @writers
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
