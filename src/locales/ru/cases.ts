import { visibleLine } from '../../visible-text.ts';
import type { Phrases } from '../shape.ts';
import { monitorWords } from './monitor.ts';
import { views } from './views.ts';
import { listOr } from './words.ts';

/** Что команды об обращениях сообщают о сделанном и почему отказывают. */
export const caseWords: Phrases['cases'] = {
  added: (v) => `${v.id}: ${v.text}`,
  'added-commit': (v) => `Добавить обращение ${v.id}`,
  lacks: (v) => `Ещё не хватает, если можно узнать: ${v.options.join(', ')}. Спросить: cxmap case clarify`,
  'source-wants': (v) => `Обращению с источником «${v.source}» не обойтись без ${v.options.join(' и ')}`,
  'no-text': () => 'Что было сказано? Добавьте --text <текст> или подайте текст на стандартный ввод',
  'bad-score': (v) => `«${v.given}» — не оценка: пишите --score <показатель>=<значение>`,
  asked: (v) => `${v.id}: задан вопрос «${v.question}»`,
  'asked-commit': (v) => `Уточнить у клиента ${v.id}`,
  clarified: (v) => `${v.id}: на вопрос ответили`,
  'clarified-commit': (v) => `Записать слова клиента по ${v.id}`,
  'ask-letter': (v) =>
    [
      monitorWords.greeting,
      '',
      monitorWords.thanks({ count: 1 }),
      ...(v.said.trim() === '' ? [] : [monitorWords.said({ text: visibleLine(v.said) })]),
      '',
      `Чтобы помочь, нам нужно уточнить: ${v.question}`,
      'Достаточно короткого ответа.',
    ].join('\n'),
  'ask-or-answer': (v) => `Что с ${v.id}? Либо --question <текст>, либо --answer <текст>`,
  'question-open': (v) => `${v.id} ещё ждёт ответа на «${v.question}»`,
  'no-question': (v) => `По ${v.id} нет вопроса, который ждал бы ответа`,
  decided: (v) => `${v.id} уже разобрано: ${v.kind}${v.refs.length > 0 ? ` (${v.refs.join(', ')})` : ''}`,
  'none-wants-reason': (v) => `Чтобы решить, что по ${v.id} делать ничего не нужно, добавьте --reason <почему>`,
  'triaged-task': (v) => `${v.id} → задача ${v.work}`,
  'triaged-idea': (v) => `${v.id} → идея ${v.work}`,
  'triaged-joined': (v) => `${v.id} присоединено к ${v.work}`,
  'triaged-none': (v) => `${v.id}: делать ничего не нужно; ответ клиенту всё равно за нами`,
  'triaged-commit': (v) => `Решить по ${v.id}: ${v.kind} ${v.work}`.trimEnd(),
  granted: (v) =>
    `${v.id}: ${v.measure}${v.amount === undefined ? '' : `, ${views.number(v.amount)}${v.currency === undefined ? '' : ` ${v.currency}`}`}`,
  'granted-commit': (v) => `Записать в ${v.id}: ${v.measure}`,
  'client-value': (v) => `Ценность клиента: ${v.attribute} = ${v.value}`,
  'granted-when': (v) => `Это можно, когда: ${v.when}`,
  'over-limit': (v) =>
    `Внимание: «${v.measure}» без согласования — до ${views.number(v.limit)} ${v.unit}, а здесь ${views.number(v.given)}`,
  'no-authority': (v) => `У команд, в которых состоит ${v.person}, нет полномочия «${v.measure}»`,
  'work-goes-on': (v) => `${v.id} нельзя закрыть, пока по нему идёт работа: ${v.work.join(', ')}`,
  'useless-options': (v) =>
    `${v.id}: при таком решении (${v.kind}) не нужно указывать ${v.options.map((option) => `--${option}`).join(', ')}; уберите это`,
  undecided: (v) => `По ${v.id} ещё нет решения; сначала разберите: cxmap case triage ${v.id}`,
  'answered-closed': (v) => `${v.id} закрыто`,
  'answered-again': (v) =>
    v.work > 0
      ? `${v.id}: клиент не удовлетворён; работа открыта снова`
      : `${v.id}: клиент не удовлетворён; решите, что делать дальше`,
  'no-outcome': (v) => `Чем закончилось для клиента ${v.id}? Укажите --outcome: ${listOr(v.choices)}`,
  'answered-already': (v) => `Такой ответ по ${v.id} уже записан: «${v.outcome}», ${v.at}; с тех пор ничего не делали`,
  'answered-commit': (v) => `Ответить по ${v.id}: ${v.outcome}`,
  'route-to': (v) => `${v.id} → ${v.person}`,
  'route-nobody': (v) => `${v.id}: никому`,
  'route-stand-in': (v) => `${v.meant} отсутствует`,
  'route-fallback': () => 'ни одно правило не подошло: получает fallback',
  'route-tie': (v) => `ничья: ${listOr(v.rules)} одинаково конкретны`,
  'route-won': () => 'победило: самое конкретное из подходящих',
  'route-tied': () => 'так же конкретно, как другое',
  'route-agreed': () => 'так же конкретно и ведёт к тому же человеку',
  'route-outranked': () => 'подходит, но есть более конкретное',
  'route-unmatched': (v) => `не подходит: ${v.missing.join(', ')}`,
  'route-rule': (v) => `правило ${v.number} (${v.owner})`,
};

/** Вопросы человеку за терминалом. */
export const askWords: Phrases['ask'] = {
  text: 'Что было сказано?',
  client: 'Какой клиент (идентификатор)?',
  employee: 'Какой сотрудник (идентификатор)?',
};
