import { join } from 'node:path';
import { marked } from 'marked';
import { expect } from 'vitest';
import { readPages } from './markdown-pages.ts';
import { parseMermaid } from './mermaid-oracle.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

/** Pages by path. */
export type PagesByPath = Readonly<Record<string, string>>;

/** The pages of some kinds that a workspace makes, on Sunday 22 November 2026. */
export async function reportPages(
  kinds: readonly string[],
  files: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<PagesByPath> {
  const folder = temporaryFolder(files);
  expect(await runCli(['report', ...kinds, ...more], folder)).toMatchObject({ exit: 0, stdout: '' });
  const pages = Object.entries(readPages(join(folder, 'report')));
  // Numbers keep to their units; here that space reads like any other.
  return Object.fromEntries(pages.map(([path, page]) => [path, page.replaceAll('\u00A0', ' ')]));
}

/** Whether links to a page's own headings count: not every heading that a stranger may write has one. */
type OwnLinks = 'counted' | 'left out';

/** Expects of pages with hostile texts the same elements as of those with plain ones, and diagrams that Mermaid reads. */
export async function expectHarmless(plain: PagesByPath, hostile: PagesByPath, ownLinks: OwnLinks): Promise<void> {
  expect(Object.keys(hostile)).toEqual(Object.keys(plain));
  for (const [path, page] of Object.entries(hostile)) {
    const elements = elementsOf(page, ownLinks);
    expect({ path, elements }).toEqual({ path, elements: elementsOf(plain[path] ?? '', ownLinks) });
    for (const [, diagram = ''] of page.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)) {
      expect(await parseMermaid(diagram)).toMatchObject({ ok: true });
    }
  }
}

/** The elements that a page becomes, without its diagrams and without breaks of lines, which texts may have. */
function elementsOf(page: string, ownLinks: OwnLinks): string {
  const html = marked.parse(page.replace(/^```mermaid\n[\s\S]*?\n```$/gm, ''), { async: false, gfm: true });
  return [...html.matchAll(/<([a-z]\w*)( href="#)?/g)]
    .flatMap(([, name = '', own]) => (name === 'br' || (own && ownLinks === 'left out') ? [] : [name]))
    .join(' ');
}
