import type { Phrases } from '../shape.ts';
import type { FieldType } from '../terms.ts';
import { longDate } from './dates.ts';
import { map } from './map.ts';
import { listAnd } from './words.ts';

type NewsRules = Pick<Phrases['rules'], 'news-late' | 'news-incomplete' | 'handover-incomplete'>;

/** Что говорят оба правила о заполненных формах. */
const form: NewsRules['handover-incomplete']['says'] = {
  missing: (v) =>
    v.fields.length === 1
      ? `Не заполнено обязательное поле «${v.fields[0]}»`
      : `Не заполнены обязательные поля: ${listAnd(v.fields.map((field) => `«${field}»`))}`,
  asked: (v) => `Что там писать – ${v.asked}`,
  'wrong-type': (v) => `В поле «${v.field}» должно быть ${fieldTypeName(v.type)}, а там «${v.given}»`,
  'not-a-choice': (v) => `Для поля «${v.field}» нет варианта «${v.given}»`,
  unknown: (v) => `В форме нет поля «${v.field}»`,
};

/** Что говорят правила о новостях между командами. */
export const newsRules: NewsRules = {
  'news-late': {
    title: 'Новость дошла до команды позже обещанного',
    why: 'Кто говорит с клиентами, должен узнать об изменении раньше них. Из-за опоздавшей новости сотруднику нечего ответить, и клиент это видит.',
    says: {
      before: (v) =>
        `Новость «${v.handoff}» вышла ${longDate(v.published)}, слишком поздно для ${teams(v.teams)}: клиентов это коснётся ${longDate(v.effective)}`,
      after: (v) =>
        `Новость «${v.handoff}» вышла ${longDate(v.published)}, слишком поздно для ${teams(v.teams)}: событие произошло ${longDate(v.effective)}`,
      last: (v) =>
        `Команда «${v.team}», календарь «${v.calendar}»: последний возможный день – ${longDate(v.latest)}, опоздание на ${map.duration(v.amount, v.unit, v.working)}`,
      never: (v) => `Команда «${v.team}», календарь «${v.calendar}»: успеть нельзя было ни в какой день`,
      'say-why': () => 'Если на то была причина, впишите её в «late_because»: тогда это будет замечание, а не ошибка',
      'rule-promised': (v) => `Обещано в день публикации: ${map.duration(v.amount, v.unit, v.working)}`,
      'rule-handoff': (v) => `Срок этой передачи: ${map.duration(v.amount, v.unit, v.working)}`,
    },
  },
  'news-incomplete': {
    title: 'Новость не соответствует форме своей передачи',
    why: 'В форме перечислено, без чего получатели не смогут действовать. Недостающее им придётся спрашивать или угадывать перед клиентом.',
    says: {
      ...form,
      form: (v) => `Форма передачи «${v.handoff}»`,
    },
  },
  'handover-incomplete': {
    title: 'Клиента передали не со всем, что требует форма',
    why: 'То, что не передали вместе с клиентом, он будет рассказывать заново. В форме передачи перечислено, что нужно следующей команде с первого дня.',
    says: form,
  },
};

function teams(names: readonly string[]): string {
  return `${names.length === 1 ? 'команды' : 'команд'} ${listAnd(names.map((name) => `«${name}»`))}`;
}

/** What a field of a form takes, by its type. */
function fieldTypeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    text: 'текст',
    date: 'дата вида 2026-11-22',
    number: 'число, без кавычек и единиц',
    money: 'сумма, например 59 RUB',
    url: 'ссылка вида https://example.com/page',
    choice: 'один из вариантов',
    list: 'список: [одно, другое]',
  } satisfies Readonly<Record<FieldType, string>>;
  return names[type] ?? type;
}
