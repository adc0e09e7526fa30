import type { Phrases } from '../shape.ts';
import type { AttributeType } from '../terms.ts';
import { listAnd } from './words.ts';

/** Что говорят правила о клиентах и их сегментах. */
export const clientRules: Pick<
  Phrases['rules'],
  | 'client-segment'
  | 'segments-overlap'
  | 'segments-gap'
  | 'dead-segment'
  | 'churn-cause'
  | 'churn-other'
  | 'promise-field'
  | 'promise-task'
> = {
  'client-segment': {
    title: 'Клиент попадает не ровно в один сегмент',
    why: 'Сегмент решает, кто ведёт клиента и что для него делают. Клиента вне сегментов забудут, а клиентом из двух сегментов займутся оба – или никто.',
    says: {
      none: () => 'Этот клиент не попадает ни в один сегмент',
      several: (v) => `Этот клиент попадает сразу в несколько сегментов: ${listAnd(v.segments.map(quoted))}`,
      differs: (v) => `У клиента записан сегмент «${v.written}», а по признакам это «${v.segment}»`,
      write: (v) => `Напишите «segment: ${v.id}» или исправьте признаки`,
      condition: (v) => `Условие сегмента «${v.segment}»`,
      known: (v) =>
        [
          v.recorded.length > 0 ? `Сегменты смотрят на признаки: ${listAnd(v.recorded)}` : '',
          v.unrecorded.length > 0 ? `${v.recorded.length > 0 ? 'н' : 'Н'}е записано: ${v.unrecorded.join(', ')}` : '',
        ]
          .filter((part) => part !== '')
          .join('; '),
      'wrong-type': (v) => `В признаке «${v.key}» должно быть ${typeName(v.type)}, а там «${v.value}»`,
      'not-a-choice': (v) => `Для признака «${v.key}» нет варианта «${v.value}»`,
    },
  },
  'segments-overlap': {
    title: 'Клиент мог бы попасть в два сегмента',
    why: 'Условия двух сегментов пересекаются, даже если такого клиента пока нет. Когда он придёт, никто не скажет, кто его ведёт.',
    says: {
      both: (v) => `${witness(v)} попадает и в сегмент «${v.first}», и в сегмент «${v.second}»`,
      require: (v) =>
        `Условие пропускает то, что не записано: добавьте в одно из них «required: [${v.unrecorded.join(', ')}]»`,
      other: () => 'Второе условие',
    },
  },
  'segments-gap': {
    title: 'Клиент мог бы не попасть ни в один сегмент',
    why: 'Условия всех сегментов вместе кого-то пропускают, даже если такого клиента пока нет. Когда он придёт, вести его будет некому.',
    says: {
      none: (v) => `${witness(v)} не попадает ни в один сегмент`,
      more: () => 'Таких клиентов больше, чем здесь перечислено',
      unproved: () =>
        'Условия слишком сложны, чтобы перебрать все случаи: нельзя обещать, что каждый клиент попадёт ровно в один сегмент',
    },
  },
  'churn-cause': {
    title: 'Причина ухода установлена без интервью',
    why: 'Почему ушёл клиент, знает он сам: коллеги обычно предполагают цену. Причина без интервью – догадка, а по ней меняют компанию.',
    says: {
      guessed: () => 'Причина записана, а интервью с клиентом нет',
      ask: () =>
        'Запишите интервью обращением и укажите его здесь – либо оставьте слова клиента в «stated», а причину не заполняйте',
    },
  },
  'churn-other': {
    title: 'Слишком многие ушли по другой причине',
    why: '«Другое» – конец списка причин. Если многие оказались там, списку не хватает того, что происходит на самом деле, и подсчёт причин ни о чём не говорит.',
    says: {
      many: (v) => `По причине other ушли ${v.other} из ${v.all} клиентов: ${v.percent} %, больше пятой части`,
      name: () => 'Прочтите, что они говорили, и добавьте повторяющиеся причины в «churn_reasons»',
    },
  },
  'promise-field': {
    title: 'Из этой формы не взять обещания',
    why: 'Что передача помечает как обещания, становится задачами – по строке на задачу. В поле, которое не список, строк нет, а при двух таких полях неясно, куда писать обещание.',
    says: {
      'no-list': (v) => `Поле «${v.field}» – для обещаний, но это не список`,
      several: (v) => `Поле «${v.field}» – для обещаний, но для них уже есть «${v.first}»: в передаче такое поле одно`,
    },
  },
  'promise-task': {
    title: 'Обещание и его задача не сходятся',
    why: 'Кто выполняет обещание, должен найти клиента и слова, которые ему сказали. Задача, которая называет обещание, не записанное у клиента, – работа ни для кого.',
    says: {
      unknown: (v) => `У клиента ${v.client} нет обещания «${v.promise}»`,
      other: (v) => `Задача ${v.task} – не про это обещание: в её «origin» не названо «${v.promise}»`,
    },
  },
  'dead-segment': {
    title: 'В сегмент не может попасть ни один клиент',
    why: 'Никакие значения признаков не подходят под условие сегмента. Он обещает стратегию, которой никто никогда не получит.',
    says: {
      nobody: (v) => `В сегмент «${v.segment}» никто и никогда не попадёт: его условие противоречит само себе`,
      look: () => 'Ищите границы, между которыми ничего нет, опечатку в варианте или значение другого типа',
    },
  },
};

interface Witness {
  readonly known: readonly string[];
  readonly other: readonly string[];
  readonly unrecorded: readonly string[];
}

function witness({ known, other, unrecorded }: Witness): string {
  const parts = [
    ...known,
    ...other.map((name) => `${name} – любое другое значение`),
    ...unrecorded.map((name) => `${name} не записано`),
  ];
  return parts.length === 0 ? 'Любой клиент' : `Клиент, у которого ${listAnd(parts)},`;
}

function quoted(name: string): string {
  return `«${name}»`;
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    integer: 'целое число',
    number: 'число',
    boolean: 'true или false',
    date: 'дата вида 2026-11-22',
  } satisfies Readonly<Record<AttributeType, string>>;
  return names[type] ?? type;
}
