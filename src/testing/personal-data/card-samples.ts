import type { Dice } from '../dice.ts';
import { fill, generate, inSentence, type Sample } from './sample.ts';

/** Beginnings of real card numbers and their lengths; `_` is the digit that makes the sum right. */
const cards: readonly [string, ...string[]] = [
  '4### #### #### ###_',
  '4###-####-####-###_',
  '4##############_',
  '51## #### #### ###_',
  '55#############_',
  '2200 #### #### ###_',
  '2202###########_',
  '2201 #### #### #### ##_',
  '37## ###### ####_',
  '34############_',
  '62## #### #### ###_',
  '6011 #### #### ###_',
  '3530 #### #### ###_',
  '6759 #### #### ###_',
  '5018-####-####-###_',
  '36## ###### ###_',
  '8600 #### #### ###_',
  '9792\u00a0####\u00a0####\u00a0###_',
  '2221 #### #### ###_',
  'карта 4###########_',
  'card number: 36###########_',
];

export function cardSamples(seed: number): readonly Sample[] {
  return generate(cards.length * 4, seed, (dice, index) => {
    const text = withCheckDigit(fill(cards[index % cards.length] ?? cards[0], dice));
    const value = /\d[\d\s-]*$/.exec(text)?.[0] ?? '';
    return { kind: 'card', text: value === text ? inSentence(value, dice) : text, value };
  });
}

/** Puts the Luhn check digit in place of `_`. */
function withCheckDigit(pattern: string): string {
  const digits = pattern.replace(/\D/g, '').split('').map(Number).reverse();
  const sum = digits.reduce(
    (total, digit, index) => total + (index % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  );
  return pattern.replace('_', String((10 - (sum % 10)) % 10));
}

/** Account part by country, in the form of its bank codes. */
const ibans: readonly [string, ...string[]] = [
  'DE##################',
  'GB¢¢¢¢##############',
  'FR##########¢¢#########0#',
  'NL¢¢¢¢##########',
  'KZ###¢¢###########',
  'BY¢¢¢¢####¢########0000000',
  'TR#####0################',
  'AE###################',
  'PL########################',
  'UA######0000#############00',
  'CH#####¢####00#####',
  'NO###########',
  'LT################',
  'MT¢¢¢¢#####¢############0####',
];

export function ibanSamples(seed: number): readonly Sample[] {
  return generate(ibans.length * 4, seed, (dice: Dice, index) => {
    const filled = fill(ibans[index % ibans.length] ?? ibans[0], dice);
    const bare = withCheckDigits(filled.slice(0, 2), filled.slice(2));
    const value = dice.pick(bare, bare.replace(/(.{4})(?!$)/g, '$1 '), bare.replace(/(.{4})(?!$)/g, '$1\u00a0'));
    return { kind: 'iban', text: inSentence(value, dice), value };
  });
}

/** The two digits after the country that make the number 1 modulo 97 (ISO 13616). */
function withCheckDigits(country: string, account: string): string {
  const number = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = 98n - (BigInt(number) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}
