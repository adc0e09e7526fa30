import { type Dice, rollDice } from '../dice.ts';

/** A text with one piece of personal data in it: `value`, which stands in it exactly once. */
export interface Sample {
  readonly kind: 'email' | 'phone' | 'card' | 'iban' | 'passport' | 'snils' | 'inn';
  readonly text: string;
  readonly value: string;
}

/** Makes so many texts, each with dice of its own, so that one more template does not change all others. */
export function generate<T>(count: number, seed: number, make: (dice: Dice, index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(rollDice(seed * 7919 + index), index));
}

/** Fills a pattern: `#` is any digit, `¤` one from 2 to 9, `¢` a capital letter. Everything else stays. */
export function fill(pattern: string, dice: Dice): string {
  return pattern.replace(/[#¤¢]/g, (character) => {
    if (character === '¤') return dice.pick('2', '3', '4', '5', '6', '7', '8', '9');
    if (character === '¢') return dice.pick('B', 'C', 'D', 'E', 'F', 'G', 'H', 'K', 'M', 'P', 'R', 'T', 'X');
    return dice.pick('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
  });
}

/** Sentences people write around such data; `{}` is its place. */
export const sentences: readonly [string, ...string[]] = [
  '{}',
  'Перезвоните мне, пожалуйста: {}',
  'Клиент просит связаться по {} до вечера.',
  'Мои данные – {}, жду ответа',
  'Оставил контакт ({}) и ушёл.',
  'Иван Петров, {}, Москва',
  '"{}" – так написано в анкете',
  'Не могу войти! {}',
  'Писала трижды. {}. Тишина.',
  'Пришло с {}; просим проверить',
  'Заказ не пришёл, мой контакт {} , спасибо',
  'Please use {} instead.',
  'He left {} and asked for a manager.',
  'Reach the client at {}.',
  'Contact: {}\nTopic: invoices',
  'I paid twice on 12.11.2026, {}, Anna',
  'Anna Lee <{}>',
  'Details\t{}\tconfirmed',
];

export function inSentence(value: string, dice: Dice): string {
  return dice.pick(...sentences).replace('{}', () => value);
}
