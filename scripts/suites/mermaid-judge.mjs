// Reads diagrams with one Mermaid, in a process of its own: `mermaid-judge.mjs FOLDER-OF-MERMAID DIAGRAMS.json`. Prints what
// it says of each, '' where it is content.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [place, file] = process.argv.slice(2);
const { module, exports } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
// Mermaid wants DOMPurify, and DOMPurify a browser's window; a parser needs neither.
const purify = createRequire(join(place, 'package.json'))
  .resolve('dompurify')
  .replace(/purify\.cjs\.js$/, 'purify.es.mjs');
const { default: stub } = await import(pathToFileURL(purify).href);
Object.assign(stub, { isSupported: true, sanitize: (html) => html, addHook: () => undefined });
const entry = exports?.['.']?.import ?? module;
const { default: mermaid } = await import(pathToFileURL(join(place, entry)).href);
mermaid.initialize({ startOnLoad: false, logLevel: 'fatal' });
const verdicts = {};
for (const { name, text } of JSON.parse(readFileSync(file, 'utf8'))) {
  try {
    await mermaid.parse(text);
    verdicts[name] = '';
  } catch (error) {
    verdicts[name] = error instanceof Error ? error.message : String(error);
  }
}
process.stdout.write(JSON.stringify(verdicts));
