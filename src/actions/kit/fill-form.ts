import type { Message } from '../../diagnostic.ts';
import type { FieldValue, FormFields, InformationField } from '../../model/gen/types.gen.ts';
import { decimal, likelyNumber } from '../../model/metric-likely.ts';
import { checkForm } from '../../queries/handoffs/form-check.ts';
import { formFinding } from '../../queries/handoffs/form-finding.ts';
import { type Refusal, refuse } from './planned.ts';

/** What was said of the fields of a form. */
export interface GivenFields {
  /** What is filled in already. */
  readonly before?: FormFields | undefined;
  /** As data, from a file; lies over what is there. */
  readonly data: Readonly<Record<string, unknown>>;
  /** As typed, `field=value`; lies over both. A list gets each line as one item more. */
  readonly lines: readonly string[];
}

export type FilledForm = { readonly ok: true; readonly fields: FormFields } | Refusal;

/**
 * Fills in the form of a hand-off: typed texts become what each field wants, fields stand in the order of the form.
 * Refused with all that is wrong at once: required fields that are missing with their hints, values of another type,
 * what is no choice, names that the form does not have, lines that are none. `rule` is whose words say it.
 */
export function fillForm(
  form: readonly InformationField[],
  { before = {}, data, lines }: GivenFields,
  rule: 'news-incomplete' | 'handover-incomplete',
): FilledForm {
  const known = new Map(form.map((field) => [field.field, field]));
  const wrong: Message[] = [];
  const typed = new Map<string, string[]>();
  for (const line of lines) {
    const { name, text } = fieldLine(line);
    if (name === '') wrong.push({ key: 'action/field-form', values: { given: line } });
    else typed.set(name, [...(typed.get(name) ?? []), text]);
  }
  const given = new Map<string, FieldValue>(Object.entries(before));
  for (const [key, value] of Object.entries(data)) {
    const plain = plainValue(value);
    if (plain === undefined) wrong.push({ key: 'action/field-nested', values: { field: key } });
    else given.set(key, plain);
  }
  for (const [name, texts] of typed) {
    const type = known.get(name)?.type;
    if (texts.length > 1 && type !== undefined && type !== 'list') {
      wrong.push({ key: 'action/field-twice', values: { field: name } });
    }
    if (type === 'list')
      given.set(name, [...new Set([...listed(given.get(name)), ...texts.filter((text) => text !== '')])]);
    else given.set(name, typedValue(type, texts.at(-1) ?? ''));
  }
  const names = [...form.map(({ field }) => field), ...[...given.keys()].filter((name) => !known.has(name))];
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

/** A typed line as the field that it names and its value; no name where it is none. */
export function fieldLine(line: string): { readonly name: string; readonly text: string } {
  const sign = line.indexOf('=');
  return { name: line.slice(0, Math.max(sign, 0)).trim(), text: line.slice(sign + 1).trim() };
}

function listed(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `3,5` is a number to those who write so; what is none stays a text, and the check says it. */
function typedValue(type: InformationField['type'] | undefined, text: string): FieldValue {
  if (type !== 'number' && type !== 'money') return text;
  const likely = type === 'number' ? (likelyNumber(text) ?? text) : text;
  return decimal.test(likely) ? Number(likely) : text;
}

function plainValue(value: unknown): FieldValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null) return '';
  if (!Array.isArray(value)) return undefined;
  return value.every((item) => typeof item === 'string' || typeof item === 'number') ? value.map(String) : undefined;
}
