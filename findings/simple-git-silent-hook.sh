#!/usr/bin/env bash
# Expected: a commit that a hook refuses rejects the promise, whether or not the hook says why.
# Happens: a command that fails without a word on its error stream counts as one that went well:
#   the promise resolves, and an empty summary is all there is to see.
# Seen: simple-git 3.36.0, git 2.39.5, Node 20.20.2, 2026-11-30.
# Hurts: whoever commits for people: "Committed" is said, and nothing was.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent simple-git@3.36.0

git init -q work
git -C work config user.name 'Ann Lee'
git -C work config user.email ann@harbor.example
mkdir -p work/.git/hooks

cat >find.mjs <<'JS'
import { chmodSync, writeFileSync } from 'node:fs';
import { simpleGit } from 'simple-git';

writeFileSync('work/a.txt', 'a\n');
const git = simpleGit({ baseDir: 'work' });
await git.add('a.txt');
for (const script of ['echo "rule 7" >&2; exit 1', 'exit 1']) {
  writeFileSync('work/.git/hooks/pre-commit', `#!/bin/sh\n${script}\n`);
  chmodSync('work/.git/hooks/pre-commit', 0o755);
  const said = await git.commit('first').then(
    ({ commit }) => `resolves with commit ${JSON.stringify(commit)}`,
    (error) => `rejects: ${error.message.trim()}`,
  );
  console.log(`${script}: ${said}`);
}
JS

cat >stated <<'TEXT'
echo "rule 7" >&2; exit 1: rejects: rule 7
exit 1: resolves with commit ""
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
