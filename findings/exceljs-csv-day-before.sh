#!/usr/bin/env bash
# Expected: a CSV with 2026-11-02, read and saved as a workbook by one library, shows 2 November
#   there.
# Happens: the CSV reader makes it midnight here, the workbook writer takes it in UTC: east of
#   Greenwich the workbook says 1 November, in the evening.
# Seen: exceljs 4.4.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever turns an export into a workbook: each due date is a day early.
set -euo pipefail
export TZ=Europe/Moscow LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent exceljs@4.4.0

cat >find.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

writeFileSync('tasks.csv', 'task,due\nCall,2026-11-02\n');
const book = new ExcelJS.Workbook();
await book.csv.readFile('tasks.csv');
await book.xlsx.writeFile('tasks.xlsx');
const again = new ExcelJS.Workbook();
await again.xlsx.readFile('tasks.xlsx');
console.log(again.worksheets[0].getCell('B2').value.toISOString());
JS

cat >stated <<'TEXT'
2026-11-01T21:00:00.000Z
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
