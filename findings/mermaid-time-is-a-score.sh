#!/usr/bin/env bash
# Expected: in a user journey the score and the actors of `Call at 10:30: 4: Anna` are 4 and
#   Anna, or the line is refused.
# Happens: the step is "Call at 10", its score 30 of 5 and its actor "4". In a gantt chart the
#   name of a task ends at its first colon in the same way: "Call: urgent" is "Call", and the
#   rest with the id becomes the id, so that what is `after` it finds nothing.
# Seen: mermaid 11.17.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever draws a journey from notes: a step with a time in it pulls the curve off the
#   picture.
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
const tasks = async (text) => {
  await mermaid.parse(text);
  return (await mermaid.mermaidAPI.getDiagramFromText(text)).db.getTasks();
};
for (const { task, score, people } of await tasks('journey\n  section Start\n    Call at 10:30: 4: Anna\n'))
  console.log(JSON.stringify({ task, score, people }));
for (const { task, id } of await tasks('gantt\n  dateFormat YYYY-MM-DD\n  Call: urgent :call, 2026-11-02, 1d\n'))
  console.log(JSON.stringify({ task, id }));
JS

cat >stated <<'TEXT'
{"task":"Call at 10","score":30,"people":["4"]}
{"task":"Call","id":"urgent :call"}
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
