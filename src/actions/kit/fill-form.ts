import { asMessage, type Message } from '../../diagnostic.ts';
import type { FieldValue, FormFields, InformationField } from '../../model/gen/types.gen.ts';
import { checkForm } from '../../queries/handoffs/form-check.ts';
import { formFinding } from '../../queries/handoffs/form-finding.ts';
import { readAnswers } from './form-answers.ts';
import { type Refusal, refuse } from './planned.ts';

/** What was said of the fields of a form. */
export interface GivenFields {
  /** What is filled in already. */
  readonly before?: FormFields | undefined;
  /** As data, from a file; lies over what is there. */
  readonly data: Readonly<Record<string, unknown>>;
  /** As typed, `field=value`; lies over both. The items of a list are added to those that it has. */
  readonly lines: readonly string[];
  /** Items of a list that are added to it, as they are. */
  readonly items?: { readonly field: string; readonly texts: readonly string[] } | undefined;
}

export type FilledForm = { readonly ok: true; readonly fields: FormFields } | Refusal;

/**
 * Fills in the form of a hand-off: typed texts become what each field wants, fields stand in the order of the form.
 * Refused with all that is wrong at once: required fields that are missing with their hints, values of another type,
 * what is no choice, names that the form does not have, lines that are none. `rule` is whose words say it.
 */
export function fillForm(
  form: readonly InformationField[],
  { before = {}, data, lines, items }: GivenFields,
  rule: 'news-incomplete' | 'handover-incomplete',
): FilledForm {
  const typed = readAnswers(form, lines);
  const wrong: Message[] = [
    ...typed.unread.map((given) => asMessage('action/field-form', { given })),
    ...typed.twice.map((field) => asMessage('action/field-twice', { field })),
  ];
  const given = new Map<string, FieldValue>(Object.entries(before));
  for (const [key, value] of Object.entries(data)) {
    const plain = plainValue(value);
    if (plain === undefined) wrong.push(asMessage('action/field-nested', { field: key }));
    else given.set(key, plain);
  }
  const added = items ? [[items.field, items.texts] as const] : [];
  for (const [name, value] of [...Object.entries(typed.fields), ...added]) {
    given.set(name, Array.isArray(value) ? [...new Set([...listed(given.get(name)), ...value])] : value);
  }
  const known = new Set(form.map(({ field }) => field));
  const names = [...known, ...[...given.keys()].filter((name) => !known.has(name))];
  const fields = Object.fromEntries(
    names.flatMap((name) => {
      const value = given.get(name);
      return value === undefined || value === '' ? [] : [[name, value] as const];
    }),
  );
  const problems = checkForm(form, fields).map((problem) => formFinding(rule, problem, { file: '', path: [] }));
  const all = [...wrong, ...problems.flatMap(({ message, hints }) => [message, ...hints])];
  return all.length > 0 ? refuse(...all) : { ok: true, fields };
}

function listed(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function plainValue(value: unknown): FieldValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null) return '';
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'string' || typeof item === 'number') ? value.map(String) : undefined;
}
