import type { Dice } from '../dice.ts';
import { fill, generate, inSentence, type Sample } from './sample.ts';

type Patterns = readonly [string, ...string[]];

/** The ways people in Russia write a number of three digits of area, then seven. `~` is the area. */
const russian: Patterns = [
  '+7 ~ ###-##-##',
  '+7 (~) ###-##-##',
  '+7(~)###-##-##',
  '+7~#######',
  '+7 ~ ### ## ##',
  '+7-~-###-##-##',
  '+7 ~ ###.##.##',
  '+7 ~ #######',
  '+7 (~) ### ## ##',
  '+7 (~) ###-####',
  '+ 7 ~ ### ## ##',
  '+7\u00a0~\u00a0###‑##‑##',
  '+7 ~ ## ## ###',
  '8 (~) ###-##-##',
  '8(~)###-##-##',
  '8(~)#######',
  '8-~-###-##-##',
  '8–~–###–##–##',
  '8 ~ ###-##-##',
  '8 ~ ### ## ##',
  '8 ~ ## ## ###',
  '8 ~ ### ####',
  '8 ~ #######',
  '8.~.###.##.##',
  '8 (~) ### - ## - ##',
  '8~#######',
  '8~ ### ## ##',
  '8~ ###-##-##',
  '7~#######',
  '7 ~ ###-##-##',
  '(~) ###-##-##',
  '~-###-##-##',
];

const areas: Patterns = ['903', '916', '926', '963', '977', '985', '999', '495', '499', '812', '343', '383', '843'];

/** National ways of writing, by country. */
const international: Patterns = [
  '+1 (6¤#) ¤##-####',
  '+1-6¤#-¤##-####',
  '+1 6¤# ¤## ####',
  '+16¤#¤######',
  '(6¤#) ¤##-####',
  '6¤#-¤##-####',
  '6¤#.¤##.####',
  '001 6¤# ¤## ####',
  '+44 20 7### ####',
  '+44 7### ######',
  '+44 7### ### ###',
  '+44 (0)20 7### ####',
  '0044 20 7### ####',
  '+49 30 ¤#######',
  '+49 151 ########',
  '+49 (0) 89 ¤######',
  '+49-170-¤######',
  '0049 151 ¤#######',
  '00 49 30 ¤#######',
  '+33 6 ## ## ## ##',
  '+336########',
  '0033 6 ## ## ## ##',
  '+375 29 ###-##-##',
  '+375 (33) ### ## ##',
  '00375 29 ¤## ## ##',
  '+7 701 ### ## ##',
  '+7 (727) 2##-##-##',
  '+380 67 ### ## ##',
  '+380 (44) ¤##-##-##',
  '+998 90 ¤## ## ##',
  '+374 91 ######',
  '+995 5## ### ###',
  '+34 6## ### ###',
  '+91 98### #####',
  '+86 138 #### ####',
  '+971 50 ¤## ####',
  '+90 532 ### ## ##',
  '+972-54-###-####',
  '+48 6## ### ###',
  '+31 6 ¤#######',
  '+46 70 ¤## ## ##',
  '+81 90-¤###-####',
  '+55 11 9####-####',
  '+61 4## ### ###',
  '+39 02 ¤#######',
  '+420 7## ### ###',
  '+358 40 ¤######',
  '+353 87 ### ####',
];

/** Numbers so short or bare that only the word before tells what they are. */
const afterWord: Patterns = [
  'тел. ###-##-##',
  'тел.: 9#########',
  'телефон ##-##-##',
  'мой номер телефона: 9## ### ####',
  'звоните: ###-##-##',
  'моб. 9#########',
  'WhatsApp 79########0',
  'phone: 07### ######',
  'call me on 020 7### ####',
  'tel 030 ¤#######',
  'mobile: 6¤# ¤## ####',
  'cell 6¤#¤######',
];

function phone(text: string, value: string): Sample {
  return { kind: 'phone', text, value };
}

function russianPhone(dice: Dice, index: number): Sample {
  const pattern = russian[index % russian.length] ?? russian[0];
  // No subscriber's number begins with 0 or 1.
  const value = fill(
    pattern.replace('#', '¤').replace('~', () => dice.pick(...areas)),
    dice,
  );
  return phone(inSentence(value, dice), value);
}

function foreignPhone(dice: Dice, index: number): Sample {
  const value = fill(international[index % international.length] ?? international[0], dice);
  return phone(inSentence(value, dice), value);
}

function namedPhone(dice: Dice, index: number): Sample {
  const text = fill(afterWord[index % afterWord.length] ?? afterWord[0], dice);
  return phone(
    `${dice.pick('Просьба: ', 'Note – ', '')}${text}${dice.pick('', '.', ', спасибо')}`,
    /\d[\d\- ]*$/.exec(text)?.[0] ?? '',
  );
}

export function phoneSamples(seed: number): readonly Sample[] {
  return [
    ...generate(russian.length * 4, seed, russianPhone),
    ...generate(international.length * 3, seed + 1, foreignPhone),
    ...generate(afterWord.length * 3, seed + 2, namedPhone),
  ];
}
