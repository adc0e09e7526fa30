import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';

const example = resolve(import.meta.dirname, '../../examples/saas');

/** Words people wrote, rather than ids, dates, durations, addresses or choices, which have no spaces or a fixed form. */
const freeText = /\s/;
const fixedForm = /^\d+ (?:working )?(?:minute|hour|day|week)s?$|^https?:/;

/** A whole workspace, the English example, with hostile words in place of every text that people wrote. */
export function hostileWorkspace(text: (words: string, place: number) => string): Readonly<Record<string, string>> {
  let place = 0;
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return freeText.test(value) && !fixedForm.test(value) ? text(value, place++) : value;
    }
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  const paths = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(yaml|csv)$/.test(path),
  );
  return Object.fromEntries(
    paths.sort().map((path) => {
      const content = readFileSync(join(example, path), 'utf8');
      // JSON is YAML, and quotes whatever there is.
      return [path.replaceAll('\\', '/'), path.endsWith('.csv') ? content : JSON.stringify(replaced(load(content)))];
    }),
  );
}
