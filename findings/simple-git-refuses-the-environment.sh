#!/usr/bin/env bash
# Expected: handing git the environment that it has anyway, `.env({ ...process.env, MY_NAME: 'x'
#   })`, as the library's manual shows, changes nothing but the name added.
# Happens: where EDITOR or PAGER is set, as on most people's machines, each command is refused
#   as unsafe; where it is not, as in CI, all works.
# Seen: simple-git 3.36.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever tests in CI: it works there and fails at a desk.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent simple-git@3.36.0

cat >find.mjs <<'JS'
import { simpleGit } from 'simple-git';

for (const own of [{}, { EDITOR: 'vi' }, { PAGER: 'less' }]) {
  const environment = { PATH: process.env.PATH, ...own };
  const said = await simpleGit()
    .env(environment)
    .raw(['version'])
    .then(
      () => 'works',
      (error) => `refused: ${error.constructor.name}`,
    );
  console.log(JSON.stringify(own), said);
}
JS

cat >stated <<'TEXT'
{} works
{"EDITOR":"vi"} refused: GitPluginError
{"PAGER":"less"} refused: GitPluginError
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
