import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { pageColours, pageRules } from '../../render/svg/page-looks.ts';
import { writeOutputs } from '../write-outputs.ts';

const root = process.cwd();
const client = 'src/render/html/client';
/** What browsers of the last years understand: as `<dialog>` came to all of them. */
const target = ['chrome108', 'firefox108', 'safari16'];

/** The script of the page, one piece and small. */
function bundleScript(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`${client}/main.ts`],
    tsconfig: `${client}/tsconfig.json`,
    bundle: true,
    write: false,
    format: 'iife',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The colours of both themes, what drawn pictures need, and the page's own rules. */
function bundleStyle(): string {
  const light = `color-scheme:light;${pageColours(0)}`;
  const dark = `color-scheme:dark;${pageColours(1)}`;
  const css = [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
    pageRules(),
    readFileSync(join(root, client, 'site.css'), 'utf8'),
  ].join('\n');
  return transformSync(css, {
    loader: 'css',
    minify: true,
    target,
    charset: 'utf8',
    legalComments: 'none',
  }).code.trim();
}

/** The hash by which a Content-Security-Policy lets an inline script or style sheet in. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const [script, style] = [bundleScript(), bundleStyle()];
const generated = `// Generated from src/render/html/client/; do not edit.

export const script = ${JSON.stringify(script)};
export const scriptHash = '${hashOf(script)}';
export const style = ${JSON.stringify(style)};
export const styleHash = '${hashOf(style)}';
`;
process.exitCode = writeOutputs(
  root,
  new Map([['src/render/html/client.gen.ts', generated]]),
  process.argv.includes('--check'),
);
