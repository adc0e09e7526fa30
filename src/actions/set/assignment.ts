/** A step of a way into a record: a key, the name of an entry, or the number of one, from 0. */
export type FieldStep = string | number;

/** A way into a record, and how it is written. */
export interface FieldPath {
  readonly steps: readonly FieldStep[];
  readonly written: string;
}

/** What was typed of one field: `due=2026-12-01`, `channels+=chat`, `tags-=slow`. */
export interface Assignment {
  readonly path: FieldPath;
  readonly op: 'set' | 'add' | 'take';
  /** Everything after the sign, as it was typed. */
  readonly text: string;
}

const operations = { '=': 'set', '+=': 'add', '-=': 'take' } as const;

/** Reads `path=text`, `path+=text` or `path-=text`; undefined where it is none of them. */
export function parseAssignment(typed: string): Assignment | undefined {
  const found = /^((?:"(?:[^"\\]|\\.)*"|[^"=])+?)(\+=|-=|=)(.*)$/s.exec(typed);
  const [, written = '', sign, text = ''] = found ?? [];
  const path = parseFieldPath(written.trim());
  const op = sign === '=' || sign === '+=' || sign === '-=' ? operations[sign] : undefined;
  return path && op && !/[+-]$/.test(path.written) ? { path, op, text } : undefined;
}

/**
 * Reads a way into a record: keys and names of entries with dots between, `steps[0]` for an entry by its number, and
 * quotes where a name has a dot itself: `goals."Answer in 2.5 hours".due`. Undefined where it is no such way.
 */
export function parseFieldPath(written: string): FieldPath | undefined {
  const steps: FieldStep[] = [];
  const step = /(?:^|\.)(?:"((?:[^"\\]|\\.)+)"|([^."[\]]+))|\[(\d{1,6})\]/gy;
  let end = 0;
  for (let found = step.exec(written); found; found = step.exec(written)) {
    const [, quoted, plain, index] = found;
    if (found.index === 0 && (index !== undefined || written.startsWith('.'))) return undefined;
    steps.push(index === undefined ? (quoted?.replace(/\\(.)/gs, '$1') ?? plain ?? '') : Number(index));
    end = step.lastIndex;
  }
  return end > 0 && end === written.length ? { steps, written } : undefined;
}
