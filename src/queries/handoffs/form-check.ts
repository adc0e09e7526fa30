import { parseDate } from '../../model/calendar/day.ts';
import type { FieldType, FieldValue, FormFields, InformationField } from '../../model/gen/types.gen.ts';
import { formats } from '../../model/gen/validate-lean.gen.js';
import { inNfc } from '../../source/nfc.ts';

/** What is wrong with a form as it was filled in. */
export type FormProblem =
  /** `asked`: what the form says about these fields to those who fill it in, where it says something. */
  | { readonly code: 'missing'; readonly fields: readonly string[]; readonly asked: readonly string[] }
  | { readonly code: 'wrong-type'; readonly field: string; readonly type: FieldType; readonly given: string }
  | {
      readonly code: 'not-a-choice';
      readonly field: string;
      readonly given: string;
      readonly choices: readonly string[];
    }
  /** `names` are those of the form, `free` those of them that are not filled in. */
  | {
      readonly code: 'unknown';
      readonly field: string;
      readonly names: readonly string[];
      readonly free: readonly string[];
    };

/**
 * Checks a filled-in form. `required` are the names that had to be filled in on the day; without it the form as it is
 * today says so.
 */
export function checkForm(
  form: readonly InformationField[],
  fields: FormFields,
  required: readonly string[] = form.filter((field) => field.required).map(({ field }) => field),
): readonly FormProblem[] {
  const given = new Map(Object.entries(fields));
  const known = new Map(form.map((field) => [field.field, field]));
  const wanted = new Set(required);
  const missing = [...wanted].filter((name) => isBlank(given.get(name)));
  return [
    ...(missing.length > 0 ? [missingFields(missing, known)] : []),
    ...Object.entries(fields).flatMap(([field, value]): readonly FormProblem[] => {
      const asked = known.get(field);
      if (asked) return isBlank(value) ? [] : checkValue(field, asked, value);
      if (wanted.has(field)) return [];
      const names = [...known.keys()];
      return [{ code: 'unknown', field, names, free: names.filter((one) => isBlank(given.get(one))) }];
    }),
  ];
}

function missingFields(fields: readonly string[], known: ReadonlyMap<string, InformationField>): FormProblem {
  const asked = fields.flatMap((name) => {
    const hint = known.get(name)?.hint;
    return hint === undefined ? [] : [`${name}: ${hint}`];
  });
  return { code: 'missing', fields, asked };
}

function checkValue(
  field: string,
  { type, choices = [] }: InformationField,
  value: FieldValue,
): readonly FormProblem[] {
  const given = Array.isArray(value) ? value.join(', ') : String(value);
  if (!hasType(type, value)) return [{ code: 'wrong-type', field, type, given }];
  if (choices.length === 0 || (type !== 'choice' && type !== 'list')) return [];
  // What people write is a text: of two that look alike nobody would see which one is the choice.
  const known = new Set(choices.map(inNfc));
  return [value]
    .flat()
    .filter((one) => !known.has(inNfc(String(one))))
    .map((one) => ({ code: 'not-a-choice', field, given: String(one), choices }));
}

function hasType(type: FieldType, value: FieldValue): boolean {
  switch (type) {
    case 'text':
    case 'choice':
      return !Array.isArray(value);
    case 'date':
      return typeof value === 'string' && parseDate(value) !== undefined;
    case 'number':
      return typeof value === 'number';
    case 'money':
      // People write `59 RUB`, `€ 1,200` or `12 тыс. ₽ в год`: what there has to be is an amount.
      return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
    case 'url':
      return formats['cx-url'](value);
    case 'list':
      return Array.isArray(value);
  }
}

function isBlank(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every((item) => isBlank(item));
  return typeof value === 'string' && value.trim() === '';
}
