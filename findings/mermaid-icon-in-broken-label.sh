#!/usr/bin/env bash
# Expected: `#58;`, Mermaid's own way to write a colon that is only a colon, keeps `fa:fa-car`
#   a text, as it does in a label of one line.
# Happens: with a `<br/>` anywhere in the label the icon's name is looked for after the entities
#   are read: the words are gone, and an icon (or nothing, without its font) stands there.
# Seen: mermaid 11.17.2 in Chromium 143 (@sparticuz/chromium 143.0.4), Node 20.20.2, 2026-11-30.
# Hurts: whoever breaks long labels made of other people's words: part of what they wrote is lost.
set -euo pipefail
export TZ=UTC LC_ALL=C.UTF-8
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-audit --no-fund --silent mermaid@11.17.2 puppeteer-core@24.31.0 @sparticuz/chromium@143.0.4

cat >find.mjs <<'JS'
import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const executablePath = await chromium.executablePath();
const browser = await puppeteer.launch({ executablePath, args: chromium.args, headless: 'shell' });
const page = await browser.newPage();
await page.addScriptTag({ content: readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8') });
const lines = await page.evaluate(
  async (labels) => {
    window.mermaid.initialize({ startOnLoad: false });
    const seen = [];
    for (const [index, label] of labels.entries()) {
      const { svg } = await window.mermaid.render(`d${index}`, `flowchart TB\n  a["${label}"]`);
      const drawn = document.createElement('div');
      drawn.innerHTML = svg;
      const node = drawn.querySelector('.node');
      seen.push(`${label} | icons ${node.querySelectorAll('i').length} | ${node.textContent.trim()}`);
    }
    return seen;
  },
  ['Order fa#58;fa-car now', 'Order fa#58;fa-car<br/>now', 'Order<br/>fa#58;fa-car now'],
);
console.log(lines.join('\n'));
await browser.close();
JS

cat >stated <<'TEXT'
Order fa#58;fa-car now | icons 0 | Order fa:fa-car now
Order fa#58;fa-car<br/>now | icons 1 | Order now
Order<br/>fa#58;fa-car now | icons 1 | Order now
TEXT

node find.mjs >seen
sed 's/^/seen: /' seen
cmp -s seen stated || { echo "changed: the lines differ from those stated in this script" >&2; exit 1; }
