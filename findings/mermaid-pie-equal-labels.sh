#!/usr/bin/env bash
# Expected: a pie with two slices named "Call", of 3 and of 5, has both, or one of 8, or is
#   refused.
# Happens: the second is dropped without a word and the shares are reckoned without it.
# Seen: mermaid 11.17.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever draws counts from a table: labels that were cut short to fit are equal often
#   enough.
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
const text = 'pie\n  "Call" : 3\n  "Call" : 5\n  "Letter" : 1\n';
await mermaid.parse(text);
console.log(JSON.stringify([...(await mermaid.mermaidAPI.getDiagramFromText(text)).db.getSections()]));
JS

cat >stated <<'TEXT'
[["Call",3],["Letter",1]]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
