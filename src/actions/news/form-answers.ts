import type { FieldValue, FormFields, InformationField } from '../../model/gen/types.gen.ts';
import { decimal } from '../../model/metric-likely.ts';
import { inNfc } from '../../source/nfc.ts';
import { parseYaml } from '../../source/yaml.ts';

/** What somebody typed for fields of a form: `price=59 EUR`, one after the other. */
export interface FormAnswers {
  readonly fields: FormFields;
  /** What has no `=`. */
  readonly unread: readonly string[];
}

/**
 * Reads what was typed for fields of a form, each by its type. A list has its items in several answers of one name, or
 * in one with `;` between them or brackets around. What does not fit its type stays as typed: whoever checks the form
 * says so.
 */
export function readAnswers(form: readonly InformationField[], given: readonly string[]): FormAnswers {
  const byName = new Map(form.map((field) => [field.field, field]));
  const fields: Record<string, FieldValue> = {};
  const unread: string[] = [];
  for (const one of given) {
    const [, typedName, text] = /^\s*([^=]*[^=\s])\s*=(.*)$/s.exec(one) ?? [];
    if (typedName === undefined || text === undefined) {
      unread.push(one);
      continue;
    }
    const name = inNfc(typedName);
    const value = readAnswer(byName.get(name), text);
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    define(fields, name, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return { fields, unread };
}

/** One answer, by the type of its field. */
export function readAnswer(field: InformationField | undefined, typed: string): FieldValue {
  const text = typed.trim();
  switch (field?.type) {
    case 'number':
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

/** A field may be called `__proto__` like any other. */
function define(fields: Record<string, FieldValue>, name: string, value: FieldValue): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}
