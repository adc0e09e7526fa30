#!/usr/bin/env bash
# Expected: midnight of 2 November, written to a workbook, is midnight of 2 November to all who
#   open it.
# Happens: on a machine in Moscow SheetJS writes it 17 seconds late, and reads what others wrote
#   17 seconds early, on the evening of 1 November. Its days count from 1899, when clocks in
#   Moscow were 2:30:17 ahead of Greenwich, and the seconds of that are lost. In UTC nothing is
#   seen.
# Seen: xlsx 0.18.5 (the last on npm) and exceljs 4.4.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever reads due dates from a workbook in Moscow: all are a day early.
set -euo pipefail
export TZ=Europe/Moscow LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent xlsx@0.18.5 exceljs@4.4.0

cat >find.mjs <<'JS'
import ExcelJS from 'exceljs';
import * as XLSX from 'xlsx';

const sheet = XLSX.utils.aoa_to_sheet([[new Date(2026, 10, 2)]]);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'a');
const reader = new ExcelJS.Workbook();
await reader.xlsx.load(XLSX.write(book, { type: 'buffer' }));
console.log('SheetJS to ExcelJS:', reader.worksheets[0].getCell('A1').value.toISOString());

const writer = new ExcelJS.Workbook();
writer.addWorksheet('a').getCell('A1').value = new Date(Date.UTC(2026, 10, 2));
const { Sheets } = XLSX.read(await writer.xlsx.writeBuffer(), { cellDates: true });
console.log('ExcelJS to SheetJS:', Sheets.a.A1.v.toString());
JS

cat >stated <<'TEXT'
SheetJS to ExcelJS: 2026-11-02T00:00:17.000Z
ExcelJS to SheetJS: Sun Nov 01 2026 23:59:43 GMT+0300 (Moscow Standard Time)
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
