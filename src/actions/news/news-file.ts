import { asMessage, type Message } from '../../diagnostic.ts';
import { fieldOf } from '../../model/field.ts';
import type { Announcement, Article, FieldValue, FormFields } from '../../model/gen/types.gen.ts';

type Filled = Partial<Pick<Announcement, 'effective' | 'react' | 'late_because' | 'fields' | 'articles'>>;

const texts = ['effective', 'react', 'late_because'] as const;

/** What a file gives for a piece of news, as far as it has the form of the record; what has not is told. */
export function readNewsFile(more: Readonly<Record<string, unknown>>): {
  readonly fields: Filled;
  readonly wrong: readonly Message[];
} {
  const read: Record<string, unknown> = {};
  const unfit: string[] = [];
  for (const [name, value] of Object.entries(more)) {
    const isText = texts.some((text) => text === name) && typeof value === 'string';
    const form = name === 'fields' ? formIn(value) : undefined;
    const articles = name === 'articles' ? articlesIn(value) : undefined;
    const fit = isText ? value : (form ?? articles);
    if (fit === undefined) unfit.push(name);
    else read[name] = fit;
  }
  return {
    // Each has just been looked at.
    fields: read as Filled,
    wrong: unfit.length > 0 ? [asMessage('action/with-unfit', { fields: unfit })] : [],
  };
}

function formIn(value: unknown): FormFields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return fields.every(isField) ? Object.fromEntries(fields) : undefined;
}

function isField(field: readonly [string, unknown]): field is readonly [string, FieldValue] {
  return isFieldValue(field[1]);
}

function isFieldValue(value: unknown): value is FieldValue {
  return Array.isArray(value)
    ? value.every((item) => typeof item === 'string')
    : ['string', 'number', 'boolean'].includes(typeof value);
}

function articlesIn(value: unknown): readonly Article[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((one): readonly Article[] => {
    const [url, owner] = ['url', 'owner'].map((name): unknown => fieldOf(one, name));
    const isWhole = typeof one === 'object' && one !== null && Object.keys(one).length === 2;
    return isWhole && typeof url === 'string' && typeof owner === 'string' ? [{ url, owner }] : [];
  });
  return found.length === value.length ? found : undefined;
}
