import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleOf } from '../commands/setup/init.ts';
import { pageIn } from '../gen/docs.ts';
import { buildModel } from '../model/model.ts';
import { diskRepo } from '../node/disk-repo.ts';
import { loadPhrases, locales } from './phrases.ts';

/** The files of a folder and below, by their paths from there. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`.slice(folder.length + 1))
    .sort();
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

describe('on disk, every language', () => {
  test.each(['templates/init', 'templates/new', 'templates/guide', 'schemas', 'src/locales'])(
    'has a folder in %s, and no other has',
    (folder) => {
      expect(foldersIn(folder)).toEqual([...locales].sort());
    },
  );

  test.each(['templates/init', 'templates/new', 'templates/guide', 'schemas'])('has the same files in %s', (folder) => {
    for (const locale of locales) expect(filesIn(`${folder}/${locale}`)).toEqual(filesIn(`${folder}/en`));
  });

  test.each(locales)('has its own README and pages of documentation: %s', (locale) => {
    const pages = readdirSync('docs').filter((name) => /^[a-z]+\.(?:md|svg)$/.test(name));
    expect(pages.length).toBeGreaterThan(4);
    expect(readdirSync('docs')).toEqual(expect.arrayContaining(pages.map((page) => pageIn(locale, page))));
    const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(files).toContain(pageIn(locale, 'README.md'));
  });

  test.each(locales)('begins a workspace, and has an example, that speak it: %s', async (locale) => {
    for (const folder of [`templates/init/${locale}`, exampleOf[locale]]) {
      expect((await buildModel(diskRepo(folder))).settings.locale).toBe(locale);
    }
  });

  test.each(locales)('is named by the pages and pictures in it: %s', async (locale) => {
    const { site, picture } = await loadPhrases(locale);
    expect([site.language, picture.language]).toEqual([locale, locale]);
  });
});
