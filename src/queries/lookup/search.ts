import { compareText, type DocPath } from '../../diagnostic.ts';
import { isRecordKind, kinds, roleOf } from '../../model/kinds.ts';
import { inNfc } from '../../source/nfc.ts';
import type { Repo } from '../../source/repo.ts';
import { parseYaml } from '../../source/yaml.ts';
import { findWord, foldForSearch, isWholeWord } from './fold.ts';
import type { ThingId } from './references.ts';
import { type Unit, type UnitText, unitsOf } from './units.ts';

/** Where words stand in a text: begin and end in UTF-16 units, in order. */
export type Marks = readonly (readonly [start: number, end: number])[];

/** A thing in which all words of a query were found. */
export interface Found extends ThingId {
  readonly name: string | undefined;
  readonly file: string;
  /** Where in the file the text stands that says most of what was asked for. */
  readonly path: DocPath;
  /** That text, composed (NFC), and where in it the words stand. */
  readonly text: string;
  readonly marks: Marks;
  /** The more, the better: words in ids and names weigh more than in texts, whole words more than beginnings. */
  readonly score: number;
}

export interface SearchResult {
  readonly found: readonly Found[];
  /** Files that may say the words, and cannot be read for their errors. */
  readonly leftOut: number;
}

/**
 * Searches everything that files say: names, texts and ids, well-formed or not. A word matches where a word begins with it;
 * all words must be found in one thing. Best first. Files in which the words do not even occur are never parsed.
 */
export function searchRepo(repo: Repo, words: readonly string[], kind?: string): SearchResult {
  if (words.length === 0) return { found: [], leftOut: 0 };
  const searched = repo.list().map((file) => searchFile(repo, file, words, kind));
  const found = searched.flatMap((things) => things ?? []);
  found.sort(
    (a, b) =>
      b.score - a.score || kindOrder(a) - kindOrder(b) || (isRecordKind(a.kind) ? -1 : 1) * compareText(a.id, b.id),
  );
  return { found, leftOut: searched.filter((things) => things === undefined).length };
}

/** What was found in a file; undefined where it may say the words, but cannot be read for its errors. */
function searchFile(
  repo: Repo,
  file: string,
  words: readonly string[],
  kind: string | undefined,
): readonly Found[] | undefined {
  const role = roleOf(file);
  if (!role || role.part === 'values') return [];
  const content = repo.read(file);
  if ('problem' in content) return undefined;
  if (!mayContain(file, content.text, words)) return [];
  const { value, problems } = parseYaml(content.text);
  const found = unitsOf(role, value).flatMap((unit) => {
    if (kind !== undefined && unit.kind !== kind) return [];
    return matchUnit(unit, file, words) ?? [];
  });
  return found.length === 0 && problems.length > 0 ? undefined : found;
}

/** Only an escape or a doubled quote can hide a word that is there. */
function mayContain(file: string, text: string, words: readonly string[]): boolean {
  if (text.includes('\\') || text.includes("''")) return true;
  const folded = foldForSearch(inNfc(`${file}\n${text}`));
  return words.every((word) => folded.includes(word));
}

function matchUnit(unit: Unit, file: string, words: readonly string[]): Found | undefined {
  const texts = [{ path: unit.path, text: unit.id }, ...unit.texts].map((one) => ({
    ...one,
    folded: foldForSearch(one.text),
    weight: one.path === unit.path || one.text === unit.name ? 4 : 1,
  }));
  let score = 0;
  for (const word of words) {
    const best = texts.reduce((most, { folded, weight }) => {
      const at = findWord(folded, word);
      return at < 0 ? most : Math.max(most, weight * (isWholeWord(folded, at, word) ? 2 : 1));
    }, 0);
    if (best === 0) return undefined;
    score += best;
  }
  const phrase = words.join(' ');
  if (words.length > 1 && texts.some(({ folded }) => findWord(folded, phrase) >= 0)) score += words.length;
  const { kind, id, name } = unit;
  return { kind, id, name, file, score, ...bestText(texts, words) };
}

/** The text with most of the words; of equals, the first that is more than an id. */
function bestText(
  texts: readonly (UnitText & { readonly folded: string })[],
  words: readonly string[],
): Pick<Found, 'path' | 'text' | 'marks'> {
  const counted = texts.map(({ path, text, folded }, index) => ({
    path,
    text,
    marks: marksIn(folded, words),
    many: words.filter((word) => findWord(folded, word) >= 0).length - (index === 0 ? 0.5 : 0),
  }));
  const { path, text, marks } = counted.reduce((best, one) => (one.many > best.many ? one : best));
  return { path, text, marks };
}

/** Every place in a folded text at which one of the words stands; places that overlap are one. */
export function marksIn(folded: string, words: readonly string[]): Marks {
  const all: [number, number][] = [];
  for (const word of words) {
    for (let at = findWord(folded, word); at >= 0; at = findWord(folded, word, at + word.length)) {
      all.push([at, at + word.length]);
    }
  }
  const marks: [number, number][] = [];
  for (const [start, end] of all.sort((a, b) => a[0] - b[0])) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

function kindOrder({ kind }: ThingId): number {
  const order = (kinds as readonly string[]).indexOf(kind);
  return order < 0 ? kinds.length : order;
}
