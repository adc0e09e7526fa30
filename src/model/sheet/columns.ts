import { asMessage, type Diagnostic, type DocPath } from '../../diagnostic.ts';
import { delimiters } from '../../source/csv-records.ts';
import { encodingName, usualEncodings } from '../../source/text-encoding.ts';
import { parseYaml } from '../../source/yaml.ts';
import { fieldOf } from '../field.ts';
import { delimiterNames, isMap, type Report, reportInto, typeName } from '../import-mapping-report.ts';
import { yamlProblem } from '../parse-diagnostics.ts';
import { suggestions } from '../suggest.ts';
import { headingKey, type Lane, lanes } from './lanes.ts';

/** What somebody says of their sheet in a file of its own, where it does not tell itself. */
export interface SheetColumns {
  readonly orientation?: 'lanes' | 'rows' | 'board';
  readonly sheet?: string | number;
  readonly skip?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** By `headingKey`. */
  readonly lanes: ReadonlyMap<string, Lane | 'ignore'>;
  /** The ends of the scale. */
  readonly scale?: { readonly from: number; readonly to: number };
  /** What single words mean, in small letters. */
  readonly words: ReadonlyMap<string, number>;
  readonly split?: readonly string[];
  readonly owner?: string;
  readonly stage?: string;
  readonly channels: readonly string[];
  /** `kind/id` by the text that the sheet has for it. */
  readonly names: ReadonlyMap<string, string>;
}

export const noColumns: SheetColumns = { lanes: new Map(), words: new Map(), channels: [], names: new Map() };

const keys = [
  'orientation',
  'sheet',
  'skip',
  'encoding',
  'delimiter',
  'lanes',
  'emotion',
  'split',
  'constants',
  'names',
];

/** Reads such a file, or tells everything that is wrong with it. */
export function readColumns(
  file: string,
  text: string,
): { readonly columns: SheetColumns } | { readonly wrong: readonly Diagnostic[] } {
  const { value, problems } = parseYaml(text);
  const wrong: Diagnostic[] = problems.map((problem) => yamlProblem(file, problem));
  const report = reportInto(wrong, file);
  const columns = wrong.length === 0 && value !== null && value !== undefined ? readAll(value, report) : noColumns;
  return wrong.length > 0 ? { wrong } : { columns };
}

function readAll(root: unknown, report: Report): SheetColumns {
  const read = new Reading(report);
  if (!isMap(root)) {
    read.wrongType([], 'object', root);
    return noColumns;
  }
  read.known(root, keys, []);
  const constants = read.map(root, 'constants', []);
  read.known(constants, ['owner', 'stage', 'channels'], ['constants']);
  const emotion = read.map(root, 'emotion', []);
  const isScale = Object.hasOwn(emotion, 'from') || Object.hasOwn(emotion, 'to');
  const from = isScale ? read.number(emotion, 'from', ['emotion']) : undefined;
  const to = isScale ? read.number(emotion, 'to', ['emotion']) : undefined;
  if (from !== undefined && to !== undefined && from >= to)
    report(['emotion'], asMessage('action/sheet-bad-scale', {}));
  const encoding = read.text(root, 'encoding', []);
  if (encoding !== undefined && encodingName(encoding) === undefined) {
    report(['encoding'], asMessage('action/import-bad-encoding', { given: encoding }), [
      asMessage('hint/allowed', { values: usualEncodings }),
    ]);
  }
  const delimiter = read.choice(root, 'delimiter', [...delimiters, ...Object.keys(delimiterNames)], []);
  return present({
    orientation: read.choice(root, 'orientation', ['lanes', 'rows', 'board'] as const, []),
    sheet: typeof fieldOf(root, 'sheet') === 'number' ? read.number(root, 'sheet', []) : read.text(root, 'sheet', []),
    skip: read.number(root, 'skip', []),
    encoding,
    delimiter: delimiter === undefined ? undefined : (delimiterNames[delimiter] ?? delimiter),
    lanes: new Map(
      Object.entries(read.map(root, 'lanes', [])).flatMap(([heading]) => {
        const lane = read.choice(read.map(root, 'lanes', []), heading, [...lanes, 'ignore'] as const, ['lanes']);
        return lane === undefined ? [] : [[headingKey(heading), lane] as const];
      }),
    ),
    scale: from === undefined || to === undefined ? undefined : { from, to },
    words: new Map(
      (isScale ? [] : Object.keys(emotion)).flatMap((word) => {
        const mark = read.number(emotion, word, ['emotion']);
        if (mark !== undefined && Math.abs(mark) > 2) report(['emotion', word], asMessage('action/sheet-bad-mark', {}));
        return mark === undefined ? [] : [[word.toLowerCase().replaceAll('ё', 'е'), mark] as const];
      }),
    ),
    split: read.texts(root, 'split', []),
    owner: read.text(constants, 'owner', ['constants']),
    stage: read.text(constants, 'stage', ['constants']),
    channels: read.texts(constants, 'channels', ['constants']) ?? [],
    names: new Map(
      Object.keys(read.map(root, 'names', [])).flatMap((text) => {
        const meant = read.text(read.map(root, 'names', []), text, ['names']);
        if (meant === undefined) return [];
        if (!/^(?:stage|team|channel|touchpoint|metric)\/[^/\s]+$/.test(meant)) {
          report(['names', text], asMessage('action/sheet-bad-name', { given: meant }));
        }
        return [[text, meant] as const];
      }),
    ),
  });
}

/** Without what is undefined. */
function present(columns: { readonly [Key in keyof SheetColumns]: SheetColumns[Key] | undefined }): SheetColumns {
  const said = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  return { ...noColumns, ...said };
}

/** Reads fields one by one and reports what they must not be. */
class Reading {
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  known(map: object, allowed: readonly string[], path: DocPath): void {
    for (const key of Object.keys(map)) {
      if (key.startsWith('x-') || allowed.includes(key)) continue;
      this.report([...path, key], asMessage('schema/unknown-key', { key }), suggestions(key, allowed), 'key');
    }
  }

  wrongType(path: DocPath, expected: string, actual: unknown): undefined {
    const key = actual === null ? 'schema/blank' : 'schema/wrong-type';
    this.report(path, asMessage(key, { expected: [expected], actual: typeName(actual) }));
    return undefined;
  }

  map(root: object, key: string, path: DocPath): object {
    const given = fieldOf(root, key);
    if (given === undefined || isMap(given)) return given ?? {};
    this.wrongType([...path, key], 'object', given);
    return {};
  }

  text(root: object, key: string, path: DocPath): string | undefined {
    const given = fieldOf(root, key);
    if (given === undefined || typeof given === 'string') return given;
    return this.wrongType([...path, key], 'string', given);
  }

  texts(root: object, key: string, path: DocPath): readonly string[] | undefined {
    const given = fieldOf(root, key);
    if (given === undefined) return undefined;
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    return list.flatMap((one) =>
      typeof one === 'string' ? [one] : (this.wrongType([...path, key], 'string', one) ?? []),
    );
  }

  number(root: object, key: string, path: DocPath): number | undefined {
    const given = fieldOf(root, key);
    if (given === undefined || (typeof given === 'number' && Number.isFinite(given))) return given;
    return this.wrongType([...path, key], 'number', given);
  }

  choice<T extends string>(root: object, key: string, allowed: readonly T[], path: DocPath): T | undefined {
    const given = fieldOf(root, key);
    if (given === undefined) return undefined;
    const found = allowed.find((one) => one === given);
    if (found === undefined) {
      this.report(
        [...path, key],
        asMessage('schema/not-a-choice', { value: String(given) }),
        typeof given === 'string' && suggestions(given, allowed).length > 0
          ? suggestions(given, allowed)
          : [asMessage('hint/allowed', { values: allowed })],
      );
    }
    return found;
  }
}
