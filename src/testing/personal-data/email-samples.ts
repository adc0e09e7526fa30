import { fill, generate, inSentence, type Sample } from './sample.ts';

const addresses: readonly [string, ...string[]] = [
  'ivan.petrov@mail.ru',
  'ivan####@yandex.ru',
  'anna_lee@gmail.com',
  'a.lee+shop@company.co.uk',
  'ИванПетров@почта.рф',
  'иван@пример-фирма.рф',
  'info.sales@фирма.рус',
  'j-smith@mail.sub.company.io',
  'x@y.de',
  "O'Brien@firm.ie",
  'anna@münchen.de',
  'user@xn--80ak6aa92e.com',
  '79#########@bk.ru',
  'maria%home@firm.org',
  'IVAN@MAIL.RU',
  'ivan@firm.photography',
];

export function emailSamples(seed: number): readonly Sample[] {
  return generate(addresses.length * 5, seed, (dice, index) => {
    const value = fill(addresses[index % addresses.length] ?? addresses[0], dice);
    const text = dice.pick(
      inSentence(value, dice),
      inSentence(value, dice),
      `mailto:${value}`,
      `https://site.ru/form?to=${value}&x=1`,
    );
    return { kind: 'email', text, value };
  });
}
