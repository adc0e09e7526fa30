import { fieldOf } from '../../model/field.ts';
import type { FileWrite } from '../../outcome.ts';
import type { NameEdit } from '../../source/edit-names.ts';
import { replaceNames } from '../../source/edit-names.ts';
import { lineIndex } from '../../source/lines.ts';
import { parseYaml } from '../../source/yaml.ts';

/** A text file of the repository that is none of the workspace's: a baseline, a template, a CI file. */
export interface NearbyText {
  /** From the workspace's folder, with `/`; `../` where it lies outside. */
  readonly path: string;
  readonly text: string;
}

/** Where a text may name an id: `path:line`, at most so many, and how many there are beyond. */
export interface Mentions {
  readonly places: readonly string[];
  readonly more: number;
}

const mostPlaces = 10;

/** Where texts have an id as a word of its own: whether it is meant, only a person can tell. */
export function mentionsOf(texts: readonly NearbyText[], id: string): Mentions {
  const word = wordPattern(id);
  const found = texts.flatMap(({ path, text }) => {
    if (!text.includes(id)) return [];
    const lines = lineIndex(text);
    const numbers = [...text.matchAll(word)].map(({ index }) => lines.at(index).line);
    return [...new Set(numbers)].map((line) => `${path}:${line}`);
  });
  return { places: found.slice(0, mostPlaces), more: Math.max(0, found.length - mostPlaces) };
}

/** An id with no letter, digit or sign of an id on either side; the ending of a file may follow it. */
function wordPattern(id: string): RegExp {
  const escaped = id.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_.-])${escaped}(?![\\p{L}\\p{M}\\p{N}_-]|\\.(?!ya?ml|csv)[\\p{L}\\p{N}])`,
    'gu',
  );
}

/** The baselines among texts, with findings of a record known under another name or in another file. */
export function renameInBaselines(
  texts: readonly NearbyText[],
  names: ReadonlyMap<string, string>,
): readonly (FileWrite & { readonly after: string })[] {
  return texts.flatMap(({ path, text }) => {
    if (!path.endsWith('.json') || path.startsWith('../') || !text.includes('"baseline"')) return [];
    const { value } = parseYaml(text);
    const known = fieldOf(value, 'known');
    if (fieldOf(value, 'kind') !== 'baseline' || !Array.isArray(known)) return [];
    const edits = known.flatMap((entry, index): readonly NameEdit[] => {
      const renamed = names.get(String(fieldOf(entry, 'record')));
      return renamed === undefined ? [] : [{ path: ['known', index, 'record'], at: 'value', text: renamed }];
    });
    if (edits.length === 0) return [];
    const edited = replaceNames(text, edits);
    return 'problem' in edited ? [] : [{ path, before: text, after: edited.text }];
  });
}
