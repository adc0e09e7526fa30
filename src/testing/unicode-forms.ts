import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { definitions, names, type ReferenceSite, references } from '../model/gen/references.gen.ts';
import { type Kind, roleOf } from '../model/kinds.ts';
import { leadsTo } from '../model/walk.ts';
import { rollDice } from './dice.ts';
import type { Files } from './random-files.ts';

/** What becomes of an id or a name: where it is `kind/id` or `head-of:team`, of what stands after that. */
type Change = (id: string) => string;

const bank = resolve(import.meta.dirname, '../../examples/bank');

const recordId = /^[A-Z]-\d{6}-/;

/** Letters that Unicode can write in two ways, and sorts apart in each. */
const letters = ['й', 'ё', 'é', 'ü'] as const;

/** The Russian example with a letter before each id and name that can be written in two ways: all of them in NFC. */
export function markedBank(): Files {
  const paths = readdirSync(bank, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(yaml|csv)$/.test(path) && roleOf(path))
    .sort();
  const files = paths.map((path) => [path, readFileSync(join(bank, path), 'utf8')] as const);
  return Object.fromEntries(
    files.map(([path, text]) => changedFile(path, path.endsWith('.csv') ? text : json(load(text)), marked)),
  );
}

/** The same workspace with each id and name, in files and of files, put into NFD by chance. */
export function inBothForms(files: Files, seed: number): Files {
  const dice = rollDice(seed);
  const flip: Change = (id) => (dice.chance(0.5) ? id.normalize('NFD') : id);
  return Object.fromEntries(Object.entries(files).map(([path, text]) => changedFile(path, text, flip)));
}

/** Files with paths and texts composed: what two workspaces that say the same have alike. */
export function allInNfc(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files)
      .map(([path, text]) => [path.normalize('NFC'), text.normalize('NFC')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function changedFile(path: string, text: string, change: Change): readonly [string, string] {
  const role = roleOf(path);
  if (!role) return [path, text];
  const name = path.split('/').at(-1) ?? '';
  const isNamed = role.id !== role.kind && !recordId.test(name);
  const changed = isNamed ? path.replace(/[^/]+(?=\.\w+$)/, (id) => change(id)) : path;
  if (role.part === 'values') return [changed, changedCsv(text, change)];
  return [changed, json(changedIn(JSON.parse(text), role.kind, [], change))];
}

/** The example's data have no quotes. */
function changedCsv(text: string, change: Change): string {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split(','));
  const heading = header.map((name) => (ourColumns.includes(name) ? name : change(name)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (ourColumns.includes(header[at] ?? '') || cell === '' ? cell : change(cell))),
  );
  return [heading, ...lines].map((line) => line.join(',')).join('\n');
}

const ourColumns = ['period', 'value', 'n', 'sent'];

/** Rules and changes have ids of ours, and what may be a text is one. */
function isOfIds({ refs, form }: ReferenceSite): boolean {
  return !refs.includes('rule') && !refs.includes('change') && form !== 'or-text';
}

function changedIn(value: unknown, kind: Kind, path: readonly string[], change: Change): unknown {
  const sites = [...references[kind].filter(isOfIds), ...definitions[kind], ...names[kind]];
  const here = sites.filter(({ pattern }) => leadsTo(pattern, path));
  const isCondition = here.some((site) => 'form' in site && site.form === 'condition');
  if (isCondition) return changedCondition(value, change);
  if (typeof value === 'string') {
    return here.some(({ at }) => at === 'value') ? changedText(value, change) : value;
  }
  if (Array.isArray(value)) return value.map((item) => changedIn(item, kind, [...path, '0'], change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const inside = [...path, key];
    const isId = sites.some(({ pattern, at }) => at === 'key' && leadsTo(pattern, inside));
    return [isId ? changedText(key, change) : key, changedIn(item, kind, inside, change)] as const;
  });
  const changed = Object.fromEntries(entries);
  return kind === 'idea' && path.length === 2 && path[0] === 'changes' ? changedPart(changed, change) : changed;
}

/** What an idea makes of a part of the map is written as the part itself is. */
function changedPart(given: Readonly<Record<string, unknown>>, change: Change): unknown {
  const [kind] = String(given.change ?? given.add).split('/');
  const field = 'add' in given ? 'value' : 'set';
  if (!(field in given)) return given;
  switch (kind) {
    case 'stage':
      return { ...given, [field]: changedIn(given[field], 'success-map', ['stages', '0'], change) };
    case 'touchpoint':
    case 'handoff':
    case 'team':
      return { ...given, [field]: changedIn(given[field], kind, [], change) };
    default:
      return given;
  }
}

function changedCondition(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((part) => changedCondition(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => {
      if (key === 'required' && Array.isArray(part)) return [key, part.map((name) => change(String(name)))];
      if (key !== 'properties' || typeof part !== 'object' || part === null)
        return [key, changedCondition(part, change)];
      return [key, Object.fromEntries(Object.entries(part).map(([name, wanted]) => [change(name), wanted]))];
    }),
  );
}

function changedText(text: string, change: Change): string {
  const [before = '', id = ''] = /^((?:[a-z_]+\/|head-of:)?)(.*)$/su.exec(text)?.slice(1) ?? [];
  return before + change(id);
}

/** Words of ours, which stand for the same in every workspace. */
const ourWords = ['segment', 'default', 'manager'];

/** An id of the example as it is in the marked one. Records keep theirs, and words of ours stay what they are. */
export const marked = (id: string): string =>
  recordId.test(id) || ourWords.includes(id) ? id : `${letters[weigh(id) % letters.length] ?? ''}${id}`;

function weigh(text: string): number {
  return [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
}

/** JSON is YAML; a line for each value tells places apart. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
