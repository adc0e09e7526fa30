import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import subsetFont from 'subset-font';
import { codePoints } from './characters.ts';
import { readAdvances } from './read-advances.ts';
import { writeAdvances } from './write-advances.ts';

const require = createRequire(import.meta.url);
const source = dirname(require.resolve('@expo-google-fonts/inter/package.json'));
const faces = { 400: '400Regular/Inter_400Regular.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' };

/** Makes what drawing text needs of the font: widths, and for PNG the font itself cut down to the characters we draw. */
async function main(check: boolean): Promise<number> {
  const { version } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));
  const wanted = codePoints();
  const fonts = Object.entries(faces).map(([weight, file]) => [weight, readFileSync(`${source}/${file}`)] as const);
  const advances = Object.fromEntries(fonts.map(([weight, font]) => [weight, readAdvances(font, wanted)]));
  const outputs = new Map<string, Buffer>([
    ['src/render/svg/advances.gen.ts', Buffer.from(writeAdvances(advances, { name: 'Inter', version }))],
    ['assets/fonts/LICENSE.txt', readFileSync(`${source}/LICENSE_FONT`)],
  ]);
  for (const [weight, font] of fonts) {
    const kept = await subsetFont(font, String.fromCodePoint(...wanted), {
      targetFormat: 'truetype',
      noLayoutClosure: true,
      // The licence and its address; the names of the family and of the face within it.
      preserveNameIds: [13, 14, 16, 17],
    });
    outputs.set(`assets/fonts/inter-${weight}.ttf`, kept);
  }
  let stale = 0;
  for (const [path, content] of outputs) {
    if (existsSync(path) && readFileSync(path).equals(content)) continue;
    stale++;
    if (check) process.stderr.write(`${path} is stale: run npm run generate\n`);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return check && stale > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--check'));
