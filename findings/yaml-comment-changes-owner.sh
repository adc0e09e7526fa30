#!/usr/bin/env bash
# Expected: libraries that keep comments keep each with what it is about.
# Happens: printing alone moves a comment above a key up beside the empty value before it.
#   Deleting the first key deletes the licence at the head of the file. Deleting the first item
#   of a list leaves its comment to the second; yawn-yaml leaves a comment at the end of the
#   line too.
# Seen: yaml 2.9.1 and yawn-yaml 3.0.0 on Node 20.20.2, 2026-11-30.
# Hurts: whoever edits files of others by program: a remark on one task is read as one on the
#   next.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent yaml@2.9.1 yawn-yaml@3.0.0

cat >find.mjs <<'JS'
import yawn from 'yawn-yaml';
import { parseDocument } from 'yaml';

const edit = (title, text, change) => {
  const document = parseDocument(text);
  change(document);
  console.log(`${title}:\n${document.toString().replace(/^(?=.)/gm, '    ').trimEnd()}`);
};
edit('printed', 'due:\n# agreed by phone\nowner: anna\n', () => {});
edit('without the first key', '# Licence: MIT\n\n# the name in lists\ntitle: Call\nid: call\n', (document) => document.delete('title'));
edit('without the first item', 'tasks:\n  # waits for Anna\n  - call\n  - write\n', (document) => document.deleteIn(['tasks', 0]));
const text = new yawn.YAWN('tasks:\n  - call # waits for Anna\n  - write\n');
text.json = { tasks: ['write'] };
console.log(`by yawn-yaml:\n${text.yaml.replace(/^(?=.)/gm, '    ').trimEnd()}`);
JS

cat >stated <<'TEXT'
printed:
    due: # agreed by phone

    owner: anna
without the first key:
    id: call
without the first item:
    tasks:
      # waits for Anna
      - write
by yawn-yaml:
    tasks:
      - write # waits for Anna
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
