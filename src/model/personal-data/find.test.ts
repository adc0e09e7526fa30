import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../testing/cpu-time.ts';
import { hostileText } from '../../testing/hostile-strings.ts';
import { personalDataCorpus } from '../../testing/personal-data/corpus.ts';
import { sentences } from '../../testing/personal-data/sample.ts';
import { findPersonalData } from './find.ts';
import { redact } from './redact.ts';

const found = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('personal data in free text', () => {
  it('is found with its place, and shown without saying whose it is', () => {
    expect(findPersonalData('Анна, +7 (916) 123-45-67, anna@firm.ru')).toEqual([
      { kind: 'phone', start: 6, end: 24, shown: '+• (•••) •••-••-••' },
      { kind: 'email', start: 26, end: 38, shown: '•••@•••' },
    ]);
    expect(findPersonalData('4111 1111 1111 1111 или DE89370400440532013000').map(({ shown }) => shown)).toEqual([
      '•••• •••• •••• ••••',
      '••••••••••••••••••••••',
    ]);
  });

  it('is every one of several', () => {
    expect(found('8 916 123-45-67, 8 926 765-43-21; a@b.ru,c@d.ru')).toEqual([
      'phone 8 916 123-45-67',
      'phone 8 926 765-43-21',
      'email a@b.ru',
      'email c@d.ru',
    ]);
  });

  it('is not what belongs to no person: toll-free lines, automatic senders, domains reserved for examples', () => {
    expect(found('8 800 555-35-35, +1 (800) 555-0199, noreply@bank.ru, anna@example.com, bob@firm.example')).toEqual(
      [],
    );
  });

  it('is not a number that a word calls something else, unless it is written as only phones are', () => {
    expect(found('заказ 89161234567, order #4111111111111111')).toEqual([]);
    expect(found('по заказу 8 (916) 123-45-67')).toEqual(['phone 8 (916) 123-45-67']);
  });

  it('is a short number only after a word that names it', () => {
    expect(found('тел. 123-45-67')).toEqual(['phone 123-45-67']);
    expect(found('участок 123-45-67')).toEqual([]);
  });

  it('is not in links, unless they are made to call or write to somebody', () => {
    expect(found('https://shop.ru/89161234567?card=4111111111111111')).toEqual([]);
    expect(found('https://wa.me/79161234567')).toEqual(['phone 79161234567']);
    expect(found('https://shop.ru/?to=anna@firm.ru')).toEqual(['email anna@firm.ru']);
    expect(found('https://anna@host.ru/path, git@github.com:firm/repo')).toEqual([]);
  });

  it('is a passport after the word, in the forms that passports have', () => {
    expect(
      found(
        'паспорт 45 09 123456; паспорта серии 4509 № 654321; загранпаспорт 71 1234567; Passport no. AB1234567, passport: 123456789',
      ),
    ).toEqual([
      'passport 45 09 123456',
      'passport 4509 № 654321',
      'passport 71 1234567',
      'passport AB1234567',
      'passport 123456789',
    ]);
    expect(found('заказ 4509 123456, passport control opened 12345678901 times, паспорт изделия')).toEqual([]);
  });

  it('is a СНИЛС in its groups or after its word, an ИНН of a person after its word, with right check digits', () => {
    expect(found('112-233-445 95; СНИЛС: 11223344595; снилс 112 233 445 95')).toEqual([
      'snils 112-233-445 95',
      'snils 11223344595',
      'snils 112 233 445 95',
    ]);
    expect(found('ИНН 500100732259, INN: 500100732259')).toEqual(['inn 500100732259', 'inn 500100732259']);
    expect(found('112-233-445 96, СНИЛС 11223344596, ИНН 500100732258, ИНН 7707083893, заказ 500100732259')).toEqual(
      [],
    );
  });

  it('is found in full-width signs, in digits of other scripts, encoded, and with what nobody sees in it', () => {
    expect(found('anna＠firm.ru, +７ ９１６ １２３-４５-６７')).toEqual([
      'email anna＠firm.ru',
      'phone +７ ９１６ １２３-４５-６７',
    ]);
    expect(found('anna%40firm.ru и %61nna%40firm%2Eru')).toEqual(['email anna%40firm.ru', 'email %61nna%40firm%2Eru']);
    expect(found('https://wa.me/%2B79161234567')).toEqual(['phone 79161234567']);
    expect(found('тел. +٧ ٩١٦ ١٢٣-٤٥-٦٧, a\u200Bnna@fi\u00ADrm.ru')).toEqual([
      'phone +٧ ٩١٦ ١٢٣-٤٥-٦٧',
      'email a\u200Bnna@fi\u00ADrm.ru',
    ]);
    expect(found('100%25 of %zz and %D0%9F%FF')).toEqual([]);
  });

  it('needs right check digits', () => {
    expect(found('4111 1111 1111 1112')).toEqual([]);
    expect(found('DE88 3704 0044 0532 0130 00')).toEqual([]);
  });
});

describe('recognition, measured', () => {
  it.each([1, 2026])('finds nearly all and hardly ever errs on the corpus of seed %i', (seed) => {
    const { samples, lookAlikes } = personalDataCorpus(seed);
    expect(samples.length).toBeGreaterThan(500);
    expect(lookAlikes.length).toBeGreaterThan(900);
    const missed = samples.filter(({ kind, text, value }) => {
      const start = text.indexOf(value);
      return !findPersonalData(text).some(
        (one) => one.kind === kind && Math.abs(one.start - start) <= 1 && one.end === start + value.length,
      );
    });
    const extra = samples.filter(({ text }) => findPersonalData(text).length > 1);
    const wrong = lookAlikes.filter((text) => findPersonalData(text).length > 0);
    const right = samples.length - missed.length;
    expect({ missed, recall: right / samples.length >= 0.995 }).toMatchObject({ recall: true });
    expect({ wrong, extra, precision: right / (right + wrong.length + extra.length) >= 0.995 }).toMatchObject({
      precision: true,
    });
  });
});

const words = {
  email: 'e-mail',
  phone: 'телефон',
  card: 'карта',
  iban: 'счёт',
  passport: 'паспорт',
  snils: 'СНИЛС',
  inn: 'ИНН',
};
const { samples } = personalDataCorpus(5);
const sentence = fc.constantFrom(...sentences);
const withData = fc
  .array(fc.tuple(sentence, fc.constantFrom(...samples)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([around, { value }]) => around.replace('{}', () => value)).join('\n'));

describe('redacted text', () => {
  it('has words in place of the data and is otherwise the same', () => {
    expect(redact('Иван: +7 916 123-45-67, ivan@mail.ru.', words).text).toBe('Иван: [телефон], [e-mail].');
    expect(redact('Ничего личного: заказ 4471-20', words).text).toBe('Ничего личного: заказ 4471-20');
  });

  it('and what is shown of a finding hold nothing of the data', () => {
    fc.assert(
      fc.property(withData, (text) => {
        const redacted = redact(text, words).text;
        for (const { start, end, shown } of findPersonalData(text)) {
          expect(redacted).not.toContain(text.slice(start, end));
          expect(shown).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it('comes of findings that are in order, apart, and inside the text, whatever the text is', () => {
    const hostile = fc.array(
      fc.oneof(hostileText(), withData, fc.constantFrom('+', '(', '8', '@', '.', '4111', 'GB29')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the time it takes', () => {
  const pieces = [
    '7',
    '8 916 123 45 67 ',
    '+7',
    '1 ',
    '1-',
    '(1) ',
    '4111 ',
    'a@',
    'a@b.',
    '://a@',
    'GB29 ',
    'www.',
    'тел. 1234567 ',
    '№ 1',
    'а',
  ];

  it.each(pieces)('grows with the length of the text alone: %j over and over', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(cpuTimeOf(() => findPersonalData(text))).toBeLessThan(5_000);
  });
});
