import type { FieldValue, FormFields, InformationField } from '../../model/gen/types.gen.ts';
import { decimal, likelyNumber } from '../../model/metric-likely.ts';
import { inNfc } from '../../source/nfc.ts';
import { parseYaml } from '../../source/yaml.ts';

/** What somebody typed for fields of a form: `price=59 EUR`, one after the other. */
export interface FormAnswers {
  readonly fields: FormFields;
  /** What has no `=`. */
  readonly unread: readonly string[];
  /** Fields that are no lists and were given more than once: the last one counts. */
  readonly twice: readonly string[];
}

/**
 * Reads what was typed for fields of a form, each by its type. A list has its items in several answers of one name, or
 * in one with `;` between them or brackets around. What does not fit its type stays as typed: whoever checks the form
 * says so.
 */
export function readAnswers(form: readonly InformationField[], given: readonly string[]): FormAnswers {
  const byName = new Map(form.map((field) => [field.field, field]));
  const fields = new Map<string, FieldValue>();
  const unread: string[] = [];
  const twice = new Set<string>();
  for (const one of given) {
    const { name, text } = fieldLine(one);
    if (name === '') {
      unread.push(one);
      continue;
    }
    const field = byName.get(name);
    const value = readAnswer(field, text);
    const before = fields.get(name);
    if (before !== undefined && field && field.type !== 'list') twice.add(name);
    fields.set(name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return { fields: Object.fromEntries(fields), unread, twice: [...twice] };
}

/** A typed line as the field that it names and its text; no name where it is none. */
export function fieldLine(line: string): { readonly name: string; readonly text: string } {
  const sign = line.indexOf('=');
  return { name: inNfc(line.slice(0, Math.max(sign, 0)).trim()), text: line.slice(sign + 1).trim() };
}

/** One answer, by the type of its field; `3,5` is a number to those who write so. */
export function readAnswer(field: InformationField | undefined, typed: string): FieldValue {
  const text = typed.trim();
  switch (field?.type) {
    case 'number': {
      const likely = likelyNumber(text) ?? text;
      return decimal.test(likely) && Number.isFinite(Number(likely)) ? Number(likely) : text;
    }
    case 'money':
      return decimal.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'list':
      return listIn(text);
    case 'choice':
      return field.choices?.find((choice) => inNfc(choice) === inNfc(text)) ?? text;
    case 'text':
    case 'date':
    case 'url':
    case undefined:
      return text;
  }
}

function listIn(text: string): readonly string[] {
  const { value } = text.startsWith('[') ? parseYaml(text) : { value: undefined };
  const items: readonly unknown[] = Array.isArray(value) ? value : text.split(';');
  return items.map((item) => String(item).trim()).filter((item) => item !== '');
}
