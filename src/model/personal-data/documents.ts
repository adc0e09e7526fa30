import type { Span } from '../../diagnostic.ts';

/** What may stand between a word and the number that it announces. */
const gap = String.raw`[\s.:=№#(,–—-]{0,8}`;
const filler = String.raw`(?:(?:сери[яию]|сер|номер\p{L}{0,2}|физлица|клиента|гражданина|рф|мой|моего|number|no|num|series|is|my|of)(?!\p{L})${gap}){0,5}`;
const end = String.raw`(?![\p{L}\p{N}_]|[-‐-―−]\p{N})`;

const announced = (words: string, number: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})${gap}${filler}(${number})${end}`, 'giud');

/**
 * Passports have no check digit: only after the word. Russian ones (`45 09 123456`, also with `№` between series and
 * number), foreign ones by the form of ICAO 9303: up to nine letters and digits.
 */
const passports = announced(
  String.raw`(?:загран)?паспорт\p{L}{0,4}|passports?`,
  String.raw`\d{2}[ \u00a0]?\d{2}[\s,]{0,3}(?:№|номер|number|no\.?)?[\s:]{0,3}\d{6}|\d{2}[ \u00a0]?(?:№[ \u00a0]?)?\d{7}|[A-Z]{1,2}[ -]?\d{6,8}|\d{8,9}`,
);

const snilsGroups = String.raw`\d{3}[-‐-―− ]\d{3}[-‐-―− ]\d{3}[-‐-―− ]{1,3}\d{2}`;
const writtenSnils = new RegExp(
  String.raw`(?<![\p{L}\p{N}_]|\p{N}[-‐-―−])(\d{3}[-‐-―−]\d{3}[-‐-―−]\d{3}[-‐-―− ]\d{2})${end}`,
  'gud',
);
const announcedSnils = announced('снилс|snils', String.raw`${snilsGroups}|\d{11}`);

const taxNumbers = announced('инн|inn', String.raw`\d{12}`);

/** Finds passports, by the word before them: nothing in their digits tells them from other numbers. */
export function findPassports(text: string): readonly Span[] {
  return placesOf(text, passports, () => true);
}

/** Finds numbers of the Russian pension insurance (СНИЛС) with right check digits: in groups, or after the word. */
export function findSnils(text: string): readonly Span[] {
  return [...placesOf(text, writtenSnils, isSnils), ...placesOf(text, announcedSnils, isSnils)];
}

/** Finds Russian taxpayer numbers of persons (ИНН, 12 digits; those of companies have 10) after the word, with right check digits. */
export function findTaxNumbers(text: string): readonly Span[] {
  return placesOf(text, taxNumbers, isTaxNumber);
}

function placesOf(text: string, pattern: RegExp, isRight: (digits: string) => boolean): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 1: number = '', indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return isRight(number.replace(/\D/g, '')) ? [{ start, end }] : [];
  });
}

/** The last two digits are the sum of the others by their place from the right, modulo 101; 100 counts as 00. */
function isSnils(digits: string): boolean {
  return (weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));
}

/** Two check digits, each modulo 11 of a weighed sum; 10 counts as 0 (order of the Russian tax service MM-7-6/435). */
function isTaxNumber(digits: string): boolean {
  const first = (weighed(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const second = (weighed(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return digits.slice(10) === `${first}${second}`;
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
