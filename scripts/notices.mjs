// Writes THIRD-PARTY-NOTICES: whose work is in the package, under which licence. `--check` writes nothing and fails where
// the file is stale. What is in the program is asked of the bundler, so that nothing is forgotten and nothing said
// of a library that is only used to build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The licences of libraries whose packages bring no text of theirs, as they stand in their repositories. */
const texts = {
  saxes: 'saxes.txt',
  'simple-git': 'simple-git.txt',
  '@simple-git/argv-parser': 'simple-git.txt',
};

/** The folders of the libraries that some of the bundle comes from. */
async function bundledLibraries() {
  const { metafile } = await bundleProgram(root);
  const sources = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  const folders = sources.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** What a library says of itself: name and version, the name of its licence, where it lives, and the licence's text. */
function describeLibrary(folder) {
  const { name, version, license, homepage, repository } = readPackage(folder);
  const own = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const kept = own.sort().map((file) => join(root, folder, file));
  if (kept.length === 0) {
    if (!texts[name]) throw new Error(`${name} brings no text of its licence: put it into scripts/licences/`);
    kept.push(join(root, 'scripts/licences', texts[name]));
  }
  return {
    title: `${name} ${version}`,
    licence: license,
    address: onGitHub(repository?.url ?? repository) ?? homepage,
    text: kept.map(readText).join('\n\n'),
  };
}

/** The address of a repository that a package names in one of a handful of ways. */
function onGitHub(repository) {
  const [, path] = /^(?:.*github(?:\.com)?[/:])?([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository ?? '') ?? [];
  return path && `https://github.com/${path}`;
}

/** What is in the package besides code. */
function describeData() {
  const font = readPackage('node_modules/@expo-google-fonts/inter');
  const holidays = readPackage('node_modules/date-holidays');
  return [
    {
      title: 'Inter (assets/fonts, and its widths in the program)',
      licence: 'OFL-1.1',
      address: `https://github.com/rsms/inter, cut down from ${font.name} ${font.version}`,
      text: readText(join(root, 'assets/fonts/LICENSE.txt')),
    },
    {
      title: 'Public holidays (a table in the program)',
      licence: 'CC-BY-SA-3.0',
      address: `https://github.com/commenthol/date-holidays, made from ${holidays.name} ${holidays.version}`,
      text: [
        'The table is derived from these data, with corrections, and is available under the same licence:',
        'https://creativecommons.org/licenses/by-sa/3.0/legalcode',
        '',
        readText(join(root, 'node_modules/date-holidays/LICENSE')),
      ].join('\n'),
    },
  ];
}

const readPackage = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

const readText = (path) =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/[ \t]*\r?\n/g, '\n')
    .trim();

/** One part for each text of a licence; works that share it word by word are told together. */
function writeNotices(works) {
  const parts = new Map();
  for (const { title, licence, address, text } of works) {
    parts.set(text, [...(parts.get(text) ?? []), `${title}\n  ${licence}, ${address}`]);
  }
  return [
    'The package of cxmap contains work of others. Here they are, with their licences.',
    'cxmap itself is under the licence in the file LICENSE.',
    'Made by "npm run generate" from what is bundled; do not edit.\n',
    ...[...parts].map(([text, heads]) => `${'-'.repeat(80)}\n${heads.join('\n')}\n\n${text}\n`),
  ].join('\n');
}

const libraries = (await bundledLibraries()).map(describeLibrary);
libraries.sort(({ title: one }, { title: other }) => (one < other ? -1 : 1));
const notices = writeNotices([...libraries, ...describeData()]);
const file = join(root, 'THIRD-PARTY-NOTICES');
if (!existsSync(file) || readFileSync(file, 'utf8') !== notices) {
  if (process.argv.includes('--check')) {
    console.error('THIRD-PARTY-NOTICES is stale: run npm run generate');
    process.exitCode = 1;
  } else writeFileSync(file, notices);
}
