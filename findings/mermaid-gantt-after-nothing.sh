#!/usr/bin/env bash
# Expected: a task that begins `after` an id which is nowhere in the plan, a slip of the pen, is
#   refused.
# Happens: it begins today, and one that lasts `until` such an id ends today: the same text
#   draws another picture every day.
# Seen: mermaid 11.17.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever renames a task: what hung on it moves to today, in a plan that may be of
#   another year.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent mermaid@11.17.2

cat >find.mjs <<'JS'
import DOMPurify from 'dompurify';

// In plain Node there is no page to clean; Mermaid only has to find the functions.
Object.assign(DOMPurify, { isSupported: true, sanitize: (text) => text, addHook: () => {} });
const { default: mermaid } = await import('mermaid');
const text = ['gantt', 'dateFormat YYYY-MM-DD', 'Phone :phone, 2024-02-05, 1d', 'Write :write, after phon, 2d', 'Wait :wait, 2024-02-06, until wrote'].join('\n');
await mermaid.parse(text);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
const day = (date) => (date.toDateString() === new Date().toDateString() ? 'today' : date.toISOString().slice(0, 10));
for (const { task, startTime, endTime } of db.getTasks()) console.log(task.trim(), 'from', day(startTime), ...(task.startsWith('Wait') ? ['to', day(endTime)] : []));
JS

cat >stated <<'TEXT'
Phone from 2024-02-05
Write from today
Wait from 2024-02-06 to today
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
