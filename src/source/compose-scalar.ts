/** How a plain scalar is read: the core schema of YAML 1.2. Dates, `yes`, `1_000` and `12:30` are text. */

const NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^[-+]?[0-9]+$/;
const RADIX = /^(?:0o[0-7]+|0x[0-9a-fA-F]+)$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const LONGEST_WORD = 5;

/** The value a plain scalar stands for. */
export function resolvePlain(written: string): string | number | boolean | null {
  const first = written.charCodeAt(0);
  if (first <= 0x39) return first >= 0x2b ? resolveNumber(written) : written;
  if (written.length > LONGEST_WORD) return written;
  const word = WORDS.get(written);
  return word === undefined ? written : word;
}

/** The value of a scalar with one of the standard tags (`str`, `int`, `float`, `bool`, `null`), or `undefined` where it does not fit the tag. */
export function resolveTagged(written: string, tag: string): string | number | boolean | null | undefined {
  if (tag === 'str') return written;
  const value = tag === 'int' ? resolveInteger(written) : resolvePlain(written);
  const fits = { int: 'number', float: 'number', bool: 'boolean', null: 'object' }[tag];
  return typeof value === fits ? value : undefined;
}

/** Whether a whole number is too long for a JavaScript number, so that `value` is not what is written. */
export function losesDigits(written: string, value: unknown): boolean {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value)) return false;
  if (!INTEGER.test(written) && !RADIX.test(written)) return false;
  const exact = BigInt(written.replace(/^[-+]/, ''));
  return exact !== BigInt(Math.abs(value));
}

function resolveNumber(written: string): string | number {
  if (NUMBER.test(written) || RADIX.test(written)) {
    const value = Number(written);
    return Number.isFinite(value) ? value : written;
  }
  return SPECIAL.test(written) ? resolveSpecial(written) : written;
}

function resolveSpecial(written: string): number {
  if (written.toLowerCase() === '.nan') return Number.NaN;
  return written.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** An explicit `!!int` may also be binary, and may have a sign before its radix. */
function resolveInteger(written: string): number | undefined {
  const [, sign = '', digits = ''] = /^([-+]?)(0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/.exec(written) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits) * (sign === '-' ? -1 : 1);
  return Number.isFinite(value) ? value : undefined;
}
