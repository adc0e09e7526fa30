import type { Attribute, InformationField } from '../../model/gen/types.gen.ts';
import type { Schema } from '../../model/json-schema.ts';
import { plainLine } from '../text.ts';
import type { Making } from './making.ts';

/** What a client's attribute may be, as segments.yaml declares it. */
export function attributeSchema(name: string, { type, choices, hint }: Attribute, making: Making): Schema {
  return { ...wordsOf(name, hint), ...(choices?.length ? { enum: choices } : valueSchema(type, making)) };
}

/** What a field of a form may be, as its hand-off declares it. */
export function fieldSchema({ field, type, choices, hint }: InformationField, making: Making): Schema {
  return { ...wordsOf(field, hint), ...(type === 'choice' && choices ? { enum: choices } : valueSchema(type, making)) };
}

function valueSchema(type: Attribute['type'] | InformationField['type'], { common }: Making): Schema {
  switch (type) {
    case 'date':
    case 'url':
      return common(type);
    case 'number':
    case 'integer':
    case 'boolean':
      return { type };
    case 'list':
      return { type: 'array' };
    case 'string':
    case 'text':
    case 'choice':
    case 'money':
      return common('attributeValue');
  }
}

function wordsOf(title: string, hint: string | undefined): Schema {
  return { title: plainLine(title), ...(hint !== undefined && { description: plainLine(hint) }) };
}
