#!/usr/bin/env bash
# Expected: with `dateFormat YYYY-MM-DD` a start such as 03.02.2026 and an end such as
#   05.02.2026 or `3 d` are refused, or read as they are meant.
# Happens: none is. The start is read month first (2 March), and an end that is not understood
#   gives a bar of no length, which is not seen.
# Seen: mermaid 11.17.2 on Node 20.20.2, 2026-11-30.
# Hurts: whoever pastes dates into a plan: the picture is drawn, and wrong.
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
for (const task of ['03.02.2026, 2d', '2026-02-03, 05.02.2026', '2026-02-03, 3 d', '2026-02-03, P1W']) {
  const text = `gantt\n  dateFormat YYYY-MM-DD\n  Write :write, ${task}\n`;
  await mermaid.parse(text);
  const [{ startTime, endTime }] = (await mermaid.mermaidAPI.getDiagramFromText(text)).db.getTasks();
  console.log(task, 'is', startTime.toISOString().slice(0, 10), 'to', endTime.toISOString().slice(0, 10));
}
JS

cat >stated <<'TEXT'
03.02.2026, 2d is 2026-03-02 to 2026-03-04
2026-02-03, 05.02.2026 is 2026-02-03 to 2026-02-03
2026-02-03, 3 d is 2026-02-03 to 2026-02-03
2026-02-03, P1W is 2026-02-03 to 2026-02-03
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
