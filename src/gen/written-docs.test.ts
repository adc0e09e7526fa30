import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files below some folders whose names end so. */
function filesBelow(folders: readonly string[], ending: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => ending.test(path)),
  );
}

/** All pages of Markdown, those beside the examples too. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesBelow(['docs', 'examples', 'benchmarks'], /\.md$/),
];

/** The links of a page to other files: `[words](path)`, without those in code. */
function linksOf(page: string): readonly { readonly words: string; readonly path: string }[] {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g)].flatMap(([, words = '', target = '']) => {
    const [path = ''] = target.split('#');
    return path === '' || /^[a-z]+:/.test(path) ? [] : [{ words, path: decodeURI(path) }];
  });
}

describe('a variable of the environment', () => {
  const named = filesBelow(['src', 'bin', 'scripts', 'benchmarks'], /(?<!\.test)\.(?:ts|js|cjs|mjs)$/).flatMap((path) =>
    [...read(path).matchAll(/\bCXMAP_[A-Z_]+/g)].map(([name]) => name),
  );
  /** What the build puts in is none. */
  // The last is of the files that `ci` writes, and read back from them.
  const builtIn = ['CXMAP_BUILD', 'CXMAP_REPOSITORY', 'CXMAP_VERSION', 'CXMAP_FROM'];
  const variables = [...new Set(named)].filter((name) => !builtIn.includes(name)).sort();

  test.each(['docs/environment.md', 'docs/environment.ru.md'])(
    'that cxmap reads stands in %s, and no other',
    (page) => {
      expect(variables).toContain('CXMAP_LOCALE');
      expect([...new Set(read(page).match(/\bCXMAP_[A-Z_]+/g))].sort()).toEqual(variables);
    },
  );
});

describe('a link', () => {
  test('leads to a file that is there, from every page', () => {
    const dead = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ path }) => !existsSync(join(root, dirname(page), path)))
        .map(({ path }) => `${page}: ${path}`),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(dead).toEqual([]);
  });

  test('of SECURITY.md to what holds a promise leads to a test of these words', () => {
    const held = linksOf('SECURITY.md').filter(({ path }) => path.endsWith('.test.ts'));
    expect(held.length).toBeGreaterThan(30);
    expect(held.filter(({ words, path }) => !read(path).includes(words))).toEqual([]);
  });
});
