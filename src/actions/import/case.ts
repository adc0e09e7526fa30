import { type Message, replaceValues } from '../../diagnostic.ts';
import { findOutdated, findUnknown } from '../../model/check-reference.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { validators } from '../../model/gen/validate-full.gen.js';
import { validators as isValid } from '../../model/gen/validate-lean.gen.js';
import { fieldTargets, type ImportField, type ImportMapping } from '../../model/import-mapping.ts';
import { dateIn, workspaceZone } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { findPersonalData, type PersonalDataKind } from '../../model/personal-data/find.ts';
import { redact } from '../../model/personal-data/redact.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { scoreProblem } from '../../model/score-scale.ts';
import { budgetForAll, type NameBudget } from '../../model/suggest.ts';
import { chooseRule } from '../../queries/routing/choice.ts';
import { situationFacts } from '../../queries/routing/conditions.ts';
import { routingTable } from '../../queries/routing/table.ts';
import type { RowProblem, SheetRow } from '../../source/sheet.ts';
import { notComeYet } from '../case/not-come-yet.ts';
import { type Hash, idCells, isRounded, type RowId, rowIds } from './external-id.ts';
import { cellFaults, type FieldTexts, fieldTexts, one, type RowFault, receivedOf, scoreOf, tooLong } from './fields.ts';
import { type LeftOut, leftOut } from './left-out.ts';

/** A row as a case that the workspace can take, or everything that keeps it from being one. */
export type RowAsCase =
  | ({
      readonly value: Case;
      readonly external: RowOrigin;
    } & CaseNotes)
  | { readonly faults: readonly RowFault[]; readonly external?: RowOrigin }
  | { readonly leftOut: LeftOut };

/** What is to be said of a case that came in. */
export interface CaseNotes {
  readonly hasPersonalData: boolean;
  /** Pieces of personal data that words were put in place of. */
  readonly redacted: number;
  /** It holds U+FFFD, which stands for what did not decode. */
  readonly isUndecoded: boolean;
}

/** Where a row comes from. */
export interface RowOrigin extends RowId {
  readonly system: string;
  /** `given` as it may be printed. */
  readonly shown: string;
}

/** Words to put in place of personal data. */
export type RedactionWords = Readonly<Record<PersonalDataKind, string>>;

/** What rows are read with, beside the mapping. */
export interface RowTools {
  /** Where it is there, personal data is taken out. */
  readonly words: RedactionWords | undefined;
  readonly hash: Hash;
  /** The moment of the import. */
  readonly now: string;
}

/** Makes the function that turns rows, in the order of the file, into cases. What all rows share is looked up once. */
export function rowReader(
  model: Model,
  mapping: ImportMapping,
  { words, hash, now }: RowTools,
): (row: SheetRow) => RowAsCase {
  const zone = workspaceZone(model.settings.timezone);
  const hide = (text: string): string => (words ? redact(text, words).text : text);
  const idOf = rowIds(mapping, hash, words !== undefined);
  const tie = tieFinder(model);
  const early = notComeYet(model, now);
  const budget = budgetForAll();

  return (row) => {
    if (row.problem !== undefined) return { faults: [{ message: problemMessage(row.problem) }] };
    const out = leftOut(row, mapping);
    if (typeof out === 'object') return { faults: [out] };
    if (out !== undefined) return { leftOut: out };
    const broken = cellFaults(row, mapping);
    const isBroken = (field: string | undefined): boolean => broken.some((fault) => fault.field === field);
    const texts = fieldTexts(row, mapping);
    const received = receivedOf(texts, mapping, zone);
    const score = scoreOf(texts);
    const faults: RowFault[] = [...broken, ...tooLong(texts), ...unknownIds(model, texts, received, budget)];
    if (typeof received === 'string')
      faults.push(...early(received).map((message) => ({ field: 'received', message })));
    else if (!isBroken('received')) faults.push(received);
    if (typeof score === 'object') faults.push(score);
    if (typeof score === 'number') faults.push(...impossibleScore(model, one(texts, 'score.metric'), score));
    const rowId = idOf(row);
    const external = { ...rowId, system: hide(one(texts, 'external.system') ?? ''), shown: hide(rowId.given) };
    if (rowId.id === '' && !isBroken('external.id'))
      faults.push({ field: 'external.id', message: { key: 'action/import-no-id', values: {} } });
    const rounded = idCells(row, mapping).find(isRounded);
    if (rounded !== undefined)
      faults.push({ field: 'external.id', message: { key: 'action/import-rounded-id', values: { given: rounded } } });
    const text = texts.get('text')?.join('\n\n') ?? '';
    if (text === '' && score === undefined && broken.length === 0)
      faults.push({ field: 'text', message: { key: 'action/import-empty', values: {} } });
    let redacted = 0;
    const hideAndCount = (said: string): string => {
      if (!words) return said;
      const done = redact(said, words);
      redacted += done.pieces;
      return done.text;
    };
    if (rowId.id !== '' && rowId.given !== '' && rowId.id !== rowId.given) redacted++;
    const value = caseOf(texts, { received, score, text, external }, hideAndCount);
    if (faults.length === 0 && !isValid.case(value)) faults.push(...formFaults(value));
    if (faults.length === 0) faults.push(...tie(value));
    return faults.length > 0
      ? { faults: faults.map((fault) => hideValues(fault, hide)), external }
      : {
          value,
          external,
          hasPersonalData: !words && writtenTexts(value).some((said) => findPersonalData(said).length > 0),
          redacted,
          isUndecoded: value.text.includes('\uFFFD'),
        };
  };
}

function problemMessage(problem: RowProblem): Message {
  if (problem.code !== 'wide') return { key: `action/import-row-${problem.code}`, values: {} };
  const { cells, heading } = problem;
  return { key: 'action/import-row-wide', values: { cells, heading } };
}

interface RowReading {
  readonly received: string | RowFault;
  readonly score: number | RowFault | undefined;
  readonly text: string;
  readonly external: { readonly system: string; readonly id: string };
}

/** What a case says in words of others: anything else in it is an id of the workspace, a number or a moment. */
function writtenTexts({ text, origin, external }: Case): readonly string[] {
  return [text, origin?.site, origin?.type, origin?.url, external?.system, external?.id].filter(
    (said) => said !== undefined,
  );
}

/** The fields of a case in the order that files have them; what nothing is said of is left out. */
function caseOf(
  texts: FieldTexts,
  { received, score, text, external }: RowReading,
  hide: (text: string) => string,
): Case {
  const hidden = (field: ImportField): string | undefined => {
    const said = one(texts, field);
    return said === undefined ? undefined : hide(said);
  };
  const fields = {
    source: one(texts, 'source'),
    received,
    client: one(texts, 'client'),
    employee: one(texts, 'employee'),
    origin: present({ site: hidden('origin.site'), type: hidden('origin.type'), url: hidden('origin.url') }),
    sentiment: one(texts, 'sentiment'),
    // A metric alone, which a constant gives to every row, is no mark.
    score: score === undefined ? undefined : present({ metric: one(texts, 'score.metric'), value: score }),
    channel: one(texts, 'channel'),
    stage: one(texts, 'stage'),
    touchpoint: one(texts, 'touchpoint'),
    text: hide(text),
    external: { system: external.system, id: external.id },
    tags: texts.has('tags') ? [...new Set(texts.get('tags'))] : undefined,
  };
  // The validator is asked before anybody relies on it.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Case;
}

function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** References to nothing, and to what was retired or had left before the case came. */
function unknownIds(
  model: Model,
  texts: FieldTexts,
  received: string | RowFault,
  budget: NameBudget,
): readonly RowFault[] {
  const dateAt = dateIn(model.settings.timezone);
  return [...texts].flatMap(([field, said]) => {
    const kind = fieldTargets[field];
    // A metric without a mark is left out.
    if (kind === undefined || (field === 'score.metric' && !texts.has('score.value'))) return [];
    return said.flatMap((id): readonly RowFault[] => {
      const unknown = findUnknown(model, [kind], id, budget);
      if (unknown) return [{ field, ...unknown }];
      const message =
        typeof received === 'string' ? findOutdated(model, [kind], id, () => dateAt(received)) : undefined;
      return message ? [{ field, message }] : [];
    });
  });
}

/** A mark that is not on the scale of its metric. */
function impossibleScore(model: Model, id: string | undefined, score: number): readonly RowFault[] {
  const metric = id === undefined ? undefined : model.get('metric', id)?.value;
  const message = metric && scoreProblem(metric, score);
  return message ? [{ field: 'score.value', message }] : [];
}

/** What the schema of cases misses: an open source without its link, say. */
function formFaults(value: unknown): readonly RowFault[] {
  const validate = validators.case;
  if (validate(value)) return [];
  return schemaDiagnostics('', 'case', value, validate.errors ?? []).map(({ message, hints, location }) => {
    const path = 'path' in location ? location.path.join('.') : '';
    return { ...(path === '' ? {} : { field: path }), message, ...(hints ? { hints } : {}) };
  });
}

/** Finds cases that two routing rules claim alike: such a case would be an error in the workspace. */
function tieFinder(model: Model): (value: Case) => readonly RowFault[] {
  const table = routingTable(model);
  const known = new Map<string, boolean>();
  return ({ tags = [], client, source }) => {
    const situation = { tags, source, ...(client === undefined ? {} : { client }) };
    const key = JSON.stringify(situation);
    const tied = known.get(key) ?? chooseRule(table.rules, situationFacts(situation, table.segments)).tied.length > 0;
    if (known.size < 10_000) known.set(key, tied);
    return tied ? [{ field: 'tags', message: { key: 'action/import-tie', values: {} } }] : [];
  };
}

/** A refusal is printed and kept in logs: personal data is no more at home there than in the files. */
function hideValues({ message, ...rest }: RowFault, hide: (text: string) => string): RowFault {
  return { ...rest, message: replaceValues(message, (value) => (typeof value === 'string' ? hide(value) : value)) };
}
