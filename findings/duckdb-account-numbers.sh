#!/usr/bin/env bash
# Expected: a column of 20-digit account numbers is text, or one of the whole-number types of up
#   to 38 digits that DuckDB has.
# Happens: it is guessed to be DOUBLE, which keeps 16 digits: two accounts that differ in their
#   last digit are equal.
# Seen: @duckdb/node-api 1.5.6-r.1 on Node 20.20.2, 2026-11-30.
# Hurts: whoever joins or counts by such a number: different clients become one.
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
writeFileSync('clients.csv', 'client,account\nA,40702810900000000001\nB,40702810900000000002\n');
const reader = await connection.runAndReadAll(
  "select any_value(typeof(account)) as type, count(*) as clients, count(distinct account) as accounts from 'clients.csv'",
);
console.log(JSON.stringify(reader.getRowObjectsJson()));
JS

cat >stated <<'TEXT'
[{"type":"DOUBLE","clients":"2","accounts":"1"}]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
