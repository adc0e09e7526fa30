import type { DocPath } from '../diagnostic.ts';
import { createMap } from '../source/compose.ts';
import { inNfc } from '../source/nfc.ts';
import { fieldOf } from './field.ts';
import { definitions, names, type ReferenceForm, references } from './gen/references.gen.ts';
import type { Kind } from './kinds.ts';
import { partNamed, sitesOfPart } from './map-part.ts';
import type { Pattern } from './walk.ts';

/** What a document says, its ids and references composed. */
export interface Composed {
  readonly value: unknown;
  readonly doubled: readonly DoubledKey[];
}

/** A key that, composed, stands in its map before; the first one counts. Both places are as written. */
export interface DoubledKey {
  readonly key: string;
  readonly path: DocPath;
  readonly first: DocPath;
}

/**
 * What a document of a kind says, with its ids, what refers to them and names that are repeated in NFC: at the places
 * that the generated tables list, and in what an idea makes of the parts of the map. All else, texts too, stays as it
 * is written. Where nothing differs the value itself is given back, else a copy of what differs. `text` is what it was
 * read from, and nearly always tells that there is nothing to do.
 */
export function idsInNfc(kind: Kind, value: unknown, text: string): Composed {
  if (!mayDiffer.test(text)) return { value, doubled: none };
  const doubled: DoubledKey[] = [];
  const composer = new Composer(doubled);
  const composed = composer.sites(value, [...references[kind], ...definitions[kind], ...names[kind]]);
  return { value: kind === 'idea' ? composer.changes(composed) : composed, doubled };
}

const none: readonly DoubledKey[] = [];

/**
 * A character that may be a form of another one or join the one before it; a backslash too, for an escape may stand for
 * any. Latin and Cyrillic letters, the usual quotes and dashes are nearly all that people write: one quick pass.
 */
const mayDiffer = /[\u0300-\u03ff\u0483-\u0489\u0530-\u200f\u2028-\u2115\u2117-\uffff\\]/;

/** What becomes of a value; the value itself where it stays. `trail` is the way to it. */
type Change = (value: unknown, trail: DocPath) => unknown;

/** Where something is to be composed. */
interface Site {
  readonly pattern: Pattern;
  readonly at: 'value' | 'key';
  readonly form?: ReferenceForm;
}

class Composer {
  private readonly doubled: DoubledKey[];

  constructor(doubled: DoubledKey[]) {
    this.doubled = doubled;
  }

  /** With all that stands at some sites composed. */
  sites(value: unknown, sites: readonly Site[], trail: DocPath = []): unknown {
    return sites.reduce((composed, { pattern, at, form }) => {
      switch (form) {
        case 'or-text':
          // A text, unless it is the id of a record: those have plain letters only.
          return composed;
        case 'condition':
          return this.at(composed, pattern, this.condition, trail);
        default:
          return this.ids(composed, pattern, at, trail);
      }
    }, value);
  }

  /** The new values that an idea gives to parts of the map: each has the sites of its part. */
  changes(idea: unknown): unknown {
    return this.at(idea, ['changes', '*'], (change, trail) => {
      const added = fieldOf(change, 'add');
      const part = partNamed(added ?? fieldOf(change, 'change'));
      if (!part) return change;
      const name = added === undefined ? 'set' : 'value';
      return this.at(change, [name], (value, below) => this.sites(value, sitesOfPart(part.kind), below), trail);
    });
  }

  /** The attributes that a segment's condition names, at any depth. */
  private readonly condition: Change = (value, trail) => {
    let composed = this.ids(value, ['properties', '*'], 'key', trail);
    composed = this.ids(composed, ['required', '*'], 'value', trail);
    for (const pattern of [['allOf', '*'], ['anyOf', '*'], ['not']]) {
      composed = this.at(composed, pattern, this.condition, trail);
    }
    return composed;
  };

  private ids(value: unknown, pattern: Pattern, at: 'key' | 'value', trail: DocPath): unknown {
    if (at === 'value') return this.at(value, pattern, (id) => (typeof id === 'string' ? inNfc(id) : id), trail);
    return this.at(value, pattern.slice(0, -1), (map, place) => this.keys(map, place), trail);
  }

  /** With what stands at the end of a pattern changed. */
  private at(value: unknown, pattern: Pattern, change: Change, trail: DocPath = []): unknown {
    const [step, ...rest] = pattern;
    if (step === undefined) return change(value, trail);
    if (step === '**') {
      const here = this.at(value, rest, change, trail);
      return this.each(here, undefined, (item, place) => this.at(item, pattern, change, place), trail);
    }
    return this.each(value, step, (item, place) => this.at(item, rest, change, place), trail);
  }

  /** With what a step leads to changed, if there is a step; else with every child. */
  private each(value: unknown, step: string | undefined, change: Change, trail: DocPath): unknown {
    const isEach = step === '*' || step === undefined;
    if (Array.isArray(value)) {
      if (!isEach) return value;
      const items = value.map((item, index) => change(item, [...trail, index]));
      return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, old]): readonly [string, unknown] =>
      isEach || step === key ? [key, change(old, [...trail, key])] : [key, old],
    );
    return entries.some(([key, item]) => item !== fieldOf(value, key)) ? mapOf(entries) : value;
  }

  private keys(map: unknown, trail: DocPath): unknown {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return map;
    const entries = Object.entries(map);
    if (entries.every(([key]) => inNfc(key) === key)) return map;
    const firsts = new Map<string, readonly [string, unknown]>();
    for (const [written, value] of entries) {
      const key = inNfc(written);
      const first = firsts.get(key)?.[0];
      if (first === undefined) firsts.set(key, [written, value]);
      else this.doubled.push({ key, path: [...trail, written], first: [...trail, first] });
    }
    return mapOf([...firsts].map(([key, [, value]]) => [key, value] as const));
  }
}

function mapOf(entries: readonly (readonly [string, unknown])[]): unknown {
  const map = createMap();
  for (const [key, value] of entries) map[key] = value;
  return map;
}
