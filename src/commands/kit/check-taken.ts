import type { Message } from '../../diagnostic.ts';
import { parseDate } from '../../model/calendar/day.ts';
import { parsePeriod } from '../../model/calendar/period.ts';
import { findOutdated, findUnknown } from '../../model/check-reference.ts';
import { dateIn, instantIn } from '../../model/instants.ts';
import { isRecordKind } from '../../model/kinds.ts';
import { decimal, likelyNumber, likelyPeriod } from '../../model/metric-likely.ts';
import type { Model } from '../../model/model.ts';
import type { Typed } from './command.ts';
import { marks, type Takes } from './takes.ts';

/**
 * What is wrong with what was typed for a command, by what its arguments and options take: forms, and ids that lead to
 * nothing or to somebody who has left by `at`, each with what could be meant. Records are not looked up: whoever opens
 * one says why it cannot be.
 */
export async function checkTaken(model: Model, typed: Typed, at: string): Promise<readonly Message[]> {
  const [first] = typed.args;
  const kind = typeof first === 'string' ? first : undefined;
  const found: Message[] = [];
  for (const { takes, given } of valuesTyped(typed)) {
    found.push(...(await checkValue(model, takes, given, { at, kind })));
  }
  return found;
}

interface Beside {
  readonly at: string;
  /** The first argument, which may name the kind that an option is about. */
  readonly kind: string | undefined;
}

async function checkValue(
  model: Model,
  takes: Takes,
  given: string,
  { at, kind }: Beside,
): Promise<readonly Message[]> {
  if (typeof takes === 'object') {
    if ('id' in takes) return takes.id.some(isRecordKind) ? [] : checkId(model, takes.id, given);
    if (!('heading' in takes)) return [];
    const { headingsNamed } = await import('../../queries/lookup/listing.ts');
    const headings = headingsNamed(model, kind, takes.heading);
    return checkId(model, [...new Set(headings.flatMap(({ of = [] }) => of))], given);
  }
  switch (takes) {
    case 'date':
      return parseDate(given) === undefined ? [{ key: 'action/bad-date', values: { given } }] : [];
    case 'moment':
      return instantIn(model.settings.timezone)(given) === undefined
        ? [{ key: 'action/bad-moment', values: { given } }]
        : [];
    case 'number':
      return decimal.test(given.trim()) && Number.isFinite(Number(given))
        ? []
        : [{ key: 'action/bad-number', values: { given, better: likelyNumber(given) } }];
    case 'period':
      return parsePeriod(given.trim())
        ? []
        : [{ key: 'action/bad-period', values: { given, better: likelyPeriod(given) } }];
    case 'mark':
      return marks.includes(given) ? [] : [{ key: 'action/bad-mark', values: { given } }];
    case 'person':
      return checkPerson(model, given, at);
    case 'person-or-head':
      return given.startsWith('head-of:') ? [] : checkPerson(model, given, at);
    case 'count':
      return /^\d{1,9}$/.test(given) ? [] : [{ key: 'action/bad-count', values: { given } }];
    case 'text':
    case 'file':
    case 'folder':
    case 'path':
    case 'conflict':
    case 'thing':
    case 'renamable':
    case 'kind':
    case 'file-kind':
    case 'headings':
    case 'explained':
    case 'page':
      return [];
  }
}

function checkId(model: Model, wanted: readonly string[], given: string): readonly Message[] {
  const found = findUnknown(model, wanted, given);
  return found ? [found.message, ...found.hints] : [];
}

function checkPerson(model: Model, given: string, at: string): readonly Message[] {
  const left = findOutdated(model, ['person'], given, () => dateIn(model.settings.timezone)(at));
  return [...checkId(model, ['person'], given), ...(left ? [left] : [])];
}

/** Every value that was typed, with what its place takes, in the order of the help. */
function valuesTyped({ command, args, options }: Typed): readonly { readonly takes: Takes; readonly given: string }[] {
  const places = [
    ...command.arguments.map(({ takes }, index) => ({ takes, values: args[index] })),
    ...command.options.map(({ flags, takes }) => ({ takes, values: options[keyOf(flags)] })),
  ];
  return places.flatMap(({ takes, values }) =>
    takes === 'nothing' || values === undefined || typeof values === 'boolean'
      ? []
      : [values].flat().map((given) => ({ takes, given })),
  );
}

/** Where commander puts the value of an option: `--as-of` is `asOf`. */
function keyOf(flags: string): string {
  const [, name = ''] = /--([\w-]+)/.exec(flags) ?? [];
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
