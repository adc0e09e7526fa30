#!/usr/bin/env bash
# Expected: a cell of 10:15 is read as 10:15.
# Happens: it is read as 10:14:59.999, which any format without seconds shows as 10:14. Other
#   times of the day, such as 10:00 and 10:30, come out whole.
# Seen: read-excel-file 9.3.17, the workbook by exceljs 4.4.0, on Node 20.20.2, 2026-11-30.
# Hurts: whoever compares times or shows them: a call on time is a minute early.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent read-excel-file@9.3.17 exceljs@4.4.0

cat >find.mjs <<'JS'
import ExcelJS from 'exceljs';
import { readSheet } from 'read-excel-file/node';

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('a');
for (const time of ['10:00', '10:15', '10:30']) sheet.addRow([new Date(`2026-11-02T${time}:00Z`)]);
await book.xlsx.writeFile('times.xlsx');
for (const [time] of await readSheet('times.xlsx')) console.log(time.toISOString());
JS

cat >stated <<'TEXT'
2026-11-02T10:00:00.000Z
2026-11-02T10:14:59.999Z
2026-11-02T10:30:00.000Z
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
