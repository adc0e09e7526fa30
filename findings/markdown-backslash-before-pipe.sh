#!/usr/bin/env bash
# Expected: a table cell that ends in an escaped backslash, such as the folder C:\work\, is read
#   by every reader of GitHub's Markdown as GitHub reads it.
# Happens: GitHub lets the second backslash escape the bar: the cell runs on into the next, and
#   the row is a cell short. markdown-it does the same; marked and remark end the cell there, so
#   that a preview by them looks right.
# Seen: the versions installed below, on Node 20.20.2, 2026-11-30; cmark-gfm 0.29.0.gfm.6, which
#   is GitHub's, by hand: as markdown-it.
# Hurts: whoever writes tables for readers of several tools: a path in a cell moves the rest of
#   its row.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent marked@16.4.2 markdown-it@14.1.0 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-html@16.0.1

cat >find.mjs <<'JS'
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const text = String.raw`
| folder | owner |
| - | - |
| C:\\work\\| Anna |
`.trimStart();
const cells = (html) => JSON.stringify([...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell));
console.log('marked     ', cells(marked.parse(text)));
console.log('remark     ', cells(String(unified().use(remarkParse).use(remarkGfm).use(remarkHtml).processSync(text))));
console.log('markdown-it', cells(new MarkdownIt().render(text)));
JS

cat >stated <<'TEXT'
marked      ["C:\\work\\","Anna"]
remark      ["C:\\work\\","Anna"]
markdown-it ["C:\\work| Anna",""]
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
