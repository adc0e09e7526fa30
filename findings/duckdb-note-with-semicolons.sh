#!/usr/bin/env bash
# Expected: a CSV of one column of notes, each of them with one semicolon, is read as its notes
#   under its heading.
# Happens: the semicolon is guessed to be the delimiter, the heading (which has none) is skipped
#   as if it were a remark above the table, and the first note becomes the heading: two rows go
#   in, one comes out. Commas in such notes, in quotes, do no harm.
# Seen: @duckdb/node-api 1.5.6-r.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever loads answers to an open question: a row and the name of the column are lost
#   without a word.
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
const read = async (text) => {
  writeFileSync('notes.csv', text);
  const reader = await connection.runAndReadAll("select * from read_csv('notes.csv')");
  console.log(JSON.stringify(reader.getRowObjectsJson()));
};
await read('note\nslow start; good help\nclear price; long wait\n');
await read('note\n"slow start, good help"\n"clear price, long wait"\n');
JS

cat >stated <<'TEXT'
[{"slow start":"clear price","good help":" long wait"}]
[{"note":"slow start, good help"},{"note":"clear price, long wait"}]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
