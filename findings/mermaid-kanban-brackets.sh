#!/usr/bin/env bash
# Expected: a kanban card written as `Call Anna (urgent)` shows that text.
# Happens: it shows "urgent": the text before the bracket is taken for the card's id and is not
#   shown. No error is raised, and two cards whose text begins alike share an id.
# Seen: mermaid 11.17.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever draws a board from a list of tasks: whichever has a remark in brackets shows
#   only the remark.
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
const text = ['kanban', '  todo[To do]', '    Call Anna (urgent)', '    Call Anna', '    Draft plan [v2]'].join('\n');
await mermaid.parse(text);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
for (const { id, label } of db.getData().nodes) console.log(JSON.stringify(id), 'shows', JSON.stringify(label));
JS

cat >stated <<'TEXT'
"todo" shows "To do"
"Call Anna " shows "urgent"
"Call Anna" shows "Call Anna"
"Draft plan " shows "v2"
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
