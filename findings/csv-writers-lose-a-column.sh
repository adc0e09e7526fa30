#!/usr/bin/env bash
# Expected: a list of objects is written with a column for each field that occurs in it.
# Happens: papaparse, csv-stringify and fast-csv take the columns from the first object. A field
#   that the first lacks is dropped from all rows, without an error. d3-dsv writes it.
# Seen: the versions installed below, on Node 20.20.2, 2026-11-30.
# Hurts: whoever exports records with optional fields: whether a column is there hangs on which
#   record comes first.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent papaparse@5.7.1 csv-stringify@6.9.0 fast-csv@5.0.8 d3-dsv@3.0.2

cat >find.mjs <<'JS'
import { stringify } from 'csv-stringify/sync';
import { csvFormat } from 'd3-dsv';
import { writeToString } from 'fast-csv';
import Papa from 'papaparse';

const rows = [{ id: 'task-1' }, { id: 'task-2', blocked_by: 'task-1' }];
const show = (name, text) => console.log(name.padEnd(13), JSON.stringify(text.trim().split(/\r?\n/)));
show('papaparse', Papa.unparse(rows));
show('csv-stringify', stringify(rows, { header: true }));
show('fast-csv', await writeToString(rows, { headers: true }));
show('d3-dsv', csvFormat(rows));
JS

cat >stated <<'TEXT'
papaparse     ["id","task-1","task-2"]
csv-stringify ["id","task-1","task-2"]
fast-csv      ["id","task-1","task-2"]
d3-dsv        ["id,blocked_by","task-1,","task-2,task-1"]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
