import type { Phrases } from '../shape.ts';

/** Слова вокруг объяснения правила. */
export const explain: Phrases['explain'] = {
  heading: 'Правила cxmap validate',
  before: 'В основе:',
  other: 'В другой ветке:',
  bad: 'Неправильно:',
  good: 'Правильно:',
  weight: (v) => `${v.severity}, начиная с набора «${v.preset}»`,
  howToSilence: (v) => `Вес правила задаётся в cxmap.yaml:  rules: {${v.rule}: off | warning | error}`,
  gone: '(файла больше нет)',
  noText: '(байты, которые не являются текстом UTF-8)',
  legend: '● ошибка  ○ замечание   подробнее: cxmap explain <правило>',
};
