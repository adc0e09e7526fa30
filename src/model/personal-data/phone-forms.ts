import { callingCode } from './calling-codes.ts';
import { type DigitGroup, digitsOf } from './digit-groups.ts';
import { isNorthAmerican, isRussianGrouping, isRussianNational } from './national-plans.ts';

/** `sure`: written as only phones are. `likely`: a phone unless the words around speak against it. `named`: only where a word says so. */
export type Certainty = 'sure' | 'likely' | 'named';

/** A number as it is written. */
export interface WrittenNumber {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
  /** The lengths of the groups: `1-3-3-2-2`. */
  readonly shape: string;
  readonly hasPlus: boolean;
  /** The first group stands in brackets: an area code. */
  readonly hasBrackets: boolean;
}

/** How certainly a written number is a phone, by its form alone. */
export function phoneForm(number: WrittenNumber): Certainty | undefined {
  // People write +8 as well, where it should be 8 or +7.
  if (number.hasPlus) return international(number.groups) ?? russian(number);
  if (/^00[1-9]/.test(number.digits)) return abroad(number.groups) ?? named(number);
  return russian(number) ?? northAmerican(number) ?? named(number);
}

/** Shorter ones are phones of small countries, or numbers that have a plus for other reasons. */
const surelyLong = 10;

/** After a plus: a calling code, then groups. Thousands look the same where all groups but the first have three digits. */
function international(written: readonly DigitGroup[]): Certainty | undefined {
  const groups = withoutTrunkZero(written);
  const digits = digitsOf(groups);
  const code = callingCode(digits);
  const [first, ...others] = groups;
  if (code === undefined || !first || groups.length > 7) return undefined;
  const national = digits.slice(code.length);
  if (code === '7' && !isRussianNational(national)) return undefined;
  if (code === '1' && !isNorthAmerican(national)) return undefined;
  const isSplit = others.length > 0;
  if (isSplit && first.digits !== code && first.digits.length < code.length + 2) return undefined;
  const isThousands = isSplit && others.every((group) => group.digits.length === 3);
  return isThousands || digits.length < surelyLong ? 'likely' : 'sure';
}

/** After 00 instead of the plus. */
function abroad(written: readonly DigitGroup[]): Certainty | undefined {
  const [first, ...others] = written;
  if (!first) return undefined;
  const rest = first.digits.slice(2);
  const groups = rest === '' ? others : [{ ...first, digits: rest }, ...others];
  if (international(groups) === undefined) return undefined;
  return written.length > 1 || !rest.startsWith('1') ? 'likely' : 'named';
}

/** `+49 (0)30`: the zero is dialled at home only. */
function withoutTrunkZero(groups: readonly DigitGroup[]): readonly DigitGroup[] {
  return groups.filter(
    ({ digits, gap }, index) => !(digits === '0' && gap?.includes('(') && groups[index + 1]?.gap?.includes(')')),
  );
}

/** 8 or 7, then ten digits; or the ten alone with their area in brackets. */
function russian({ groups, digits, shape, hasBrackets }: WrittenNumber): Certainty | undefined {
  if (digits.length === 11 && /^[78]/.test(digits) && isRussianNational(digits.slice(1))) {
    if (groups.some(({ gap }) => gap?.includes('('))) return 'sure';
    const [first = 0, ...others] = shape.split('-').map(Number);
    const national = [...(first > 1 ? [first - 1] : []), ...others].join('-');
    if (national === '10' || national === '3-7') return 'likely';
    if (!isRussianGrouping(national)) return undefined;
    // 7 without a plus may be the first of a row of numbers.
    if (digits.startsWith('8') || hasPunctuation(groups)) return 'sure';
    return digits.startsWith('79') ? 'likely' : 'named';
  }
  if (digits.length !== 10 || !isRussianNational(digits) || digits.startsWith('7')) return undefined;
  if (hasBrackets && groups.length > 1) return 'sure';
  if (shape !== '3-3-2-2') return undefined;
  return digits.startsWith('9') || hasPunctuation(groups) ? 'likely' : undefined;
}

/** There is more than blanks between the groups. */
function hasPunctuation(groups: readonly DigitGroup[]): boolean {
  return groups.slice(1).some(({ gap }) => /\S/.test(gap ?? ''));
}

function northAmerican({ groups, digits, shape, hasBrackets }: WrittenNumber): Certainty | undefined {
  const national = shape === '1-3-3-4' && digits.startsWith('1') ? digits.slice(1) : digits;
  if (!shape.endsWith('3-3-4') || !isNorthAmerican(national)) return undefined;
  if (hasBrackets || groups.some(({ gap }) => gap?.includes('('))) return 'sure';
  const [, ...gaps] = groups.slice(-3).map(({ gap }) => gap);
  return gaps[0] === gaps[1] && /^[-.]$/.test(gaps[0] ?? '') ? 'likely' : undefined;
}

/** Anything of a phone's length that is neither a date nor an amount. */
function named({ groups, digits, shape }: WrittenNumber): Certainty | undefined {
  const isThousands = /^[12](?:-3)+$/.test(shape);
  if (digits.length < 6 || digits.length > 12 || groups.length > 5 || isThousands) return undefined;
  if (isDate(groups) || /^[178]?800/.test(digits)) return undefined;
  return digits.length > 6 || groups.length === 3 ? 'named' : undefined;
}

/** Begins with a date: 22.11.2026 or 2026-11-22. */
function isDate(groups: readonly DigitGroup[]): boolean {
  const [first = '', second = '', third = ''] = groups.map(({ digits }) => digits);
  return /^(?:[0-3]\d [01]\d (?:19|20)\d\d|(?:19|20)\d\d [01]\d [0-3]\d)$/.test(`${first} ${second} ${third}`);
}
