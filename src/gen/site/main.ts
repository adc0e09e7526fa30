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

/** The script of a page, one piece and small. */
function bundleScript(entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [`${client}/${entry}`],
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

/** The colours of both themes, what drawn pictures need, what all pages share, and a page's own rules. */
function bundleStyle(name: string): string {
  const light = `color-scheme:light;${pageColours(0)}`;
  const dark = `color-scheme:dark;${pageColours(1)}`;
  const css = [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
    pageRules(),
    ...['base.css', name].map((file) => readFileSync(join(root, client, file), 'utf8')),
  ].join('\n');
  return minified(css);
}

function minified(css: string): string {
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

/** What a page shows and does, each as text and as its hash. */
function generate(parts: Readonly<Record<'script' | 'style', string>>, more = ''): string {
  const { script, style } = parts;
  return `// Generated from src/render/html/client/; do not edit.

export const script = ${JSON.stringify(script)};
export const scriptHash = '${hashOf(script)}';
export const style = ${JSON.stringify(style)};
export const styleHash = '${hashOf(style)}';
${more}`;
}

/** What a server gives beside the pages: as files of their own, so that no hash is needed. */
function served(): string {
  const css = (name: string): string => minified(readFileSync(join(root, client, name), 'utf8'));
  return `// Generated from src/render/html/client/; do not edit.

export const liveScript = ${JSON.stringify(bundleScript('live.ts'))};
export const boardScript = ${JSON.stringify(bundleScript('board.ts'))};
export const liveStyle = ${JSON.stringify(css('live.css'))};
`;
}

/** How the paper lies that a picture is printed on. */
function paperStyles(): string {
  const papers = ['landscape', 'portrait'].map((name) => {
    const css = minified(`@page{size:${name};margin:9mm}`);
    return `  ${name}: { style: '${css}', hash: '${hashOf(css)}' },\n`;
  });
  return `export const papers = {\n${papers.join('')}};\n`;
}

process.exitCode = writeOutputs(
  root,
  new Map([
    ['src/render/html/client.gen.ts', generate({ script: bundleScript('main.ts'), style: bundleStyle('site.css') })],
    ['src/render/html/live.gen.ts', served()],
    [
      'src/render/html/view.gen.ts',
      generate({ script: bundleScript('view.ts'), style: bundleStyle('view.css') }, paperStyles()),
    ],
  ]),
  process.argv.includes('--check'),
);
