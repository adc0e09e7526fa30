#!/usr/bin/env bash
# Expected: section numbers such as `01-02-03` are text, as `1-2` and `01-02` are.
# Happens: three pairs of digits are taken for a date of this century: `01-02-03` is 3 February
#   2001 and is written back so. One number over 12 or 31 anywhere in the column and all of it
#   is text again.
# Seen: @duckdb/node-api 1.5.6-r.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever numbers rooms, sections or lots that way: the same export is text one month and
#   dates the next.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1

cat >find.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const read = async (...cells) => {
  writeFileSync('sections.csv', ['section', ...cells, ''].join('\n'));
  const reader = await connection.runAndReadAll("select typeof(section) as type, section::varchar as value from 'sections.csv'");
  console.log(JSON.stringify(reader.getRowsJson()));
};
await read('01-02-03', '01-02-04');
await read('01-02-03', '01-40-40');
await read('01-02', '01-03');
JS

cat >stated <<'TEXT'
[["DATE","2001-02-03"],["DATE","2001-02-04"]]
[["VARCHAR","01-02-03"],["VARCHAR","01-40-40"]]
[["VARCHAR","01-02"],["VARCHAR","01-03"]]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
