import type { Dice } from '../dice.ts';
import { englishLookAlikes } from './look-alikes-english.ts';
import { russianLookAlikes } from './look-alikes-russian.ts';
import { fill, generate } from './sample.ts';

/** Numbers of a plausible length with nothing around them: only chance could make one look like a phone or card. */
const bare: readonly string[] = [
  '1##########',
  '3##########',
  '5##########',
  '6###########',
  '0#########',
  '1############',
  '1###############',
  '9###############',
  '7###############',
  '0###############',
  '1##################',
  '12########',
  '#######',
  '######',
  '########',
  '#########',
  '## ## ##',
  '### ###',
  '### ### ###',
  '#### #### ####',
  '1### #### #### ####',
];

const around: readonly [string, ...string[]] = [
  '{}',
  '{}.',
  '({})',
  'Вот: {}, и всё',
  'See {} for that',
  '«{}»',
  '- {}\n- ок',
];

export function lookAlikes(seed: number): readonly string[] {
  const make = (patterns: readonly string[]) => (dice: Dice, index: number) =>
    dice.pick(...around).replace('{}', () => fill(patterns[index % patterns.length] ?? '', dice));
  return [
    ...generate(russianLookAlikes.length * 5, seed, make(russianLookAlikes)),
    ...generate(englishLookAlikes.length * 5, seed + 1, make(englishLookAlikes)),
    ...generate(bare.length * 5, seed + 2, make(bare)),
  ];
}
