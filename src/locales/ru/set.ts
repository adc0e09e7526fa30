import { listAnd, listOr } from './words.ts';

/** Что говорят `set` и `unset`. */
export const setActions: typeof import('../en/set.ts').setActions = {
  'set-done': (v) => `${v.what}: изменено ${listAnd(v.fields)}`,
  'set-unchanged': (v) => `${v.what}: всё это уже так; ничего не записано`,
  'set-commit': (v) => `Изменить ${v.fields.join(', ')}: ${v.what}`,
  'set-no-sign': (v) =>
    `«${v.given}» не меняет поля: напишите поле=значение, поле+=значение, чтобы добавить в список, поле-=значение, чтобы убрать из него`,
  'set-no-path': (v) =>
    `«${v.given}» не ведёт к полю: напишите name, when.lead_time, members.ann.role или steps[0].note; в чём есть точка, то пишется в двойных кавычках`,
  'set-no-field': (v) => (v.field === v.key ? `Поля «${v.key}» здесь нет` : `${v.field}: поля «${v.key}» здесь нет`),
  'set-no-entry': (v) => `${v.field}: в списке нет того, у чего ${v.key} — «${v.name}»; добавить можно через +=`,
  'set-no-number': (v) =>
    `${v.field}: в списке ${v.count === 0 ? 'ничего нет' : `есть номера от 0 до ${v.count - 1}`}; добавить можно через +=`,
  'set-by-number': (v) =>
    `${v.field}: это список, и у его частей нет имён; назовите номер${v.count === 0 ? '' : `, от [0] до [${v.count - 1}]`}, или меняйте список целиком: =, += или -=`,
  'set-kept': (v) => `${v.field} пишет только ${listOr(v.commands)}`,
  'set-name': (v) => `${v.field} — имя, которое повторяется в других местах: cxmap rename изменит его везде`,
  'set-nothing-typed': (v) => `${v.field}: значение не написано; cxmap unset убирает поле`,
  'set-no-choice': (v) => `${v.field} не может быть «${v.given}»`,
  'set-no-number-given': (v) =>
    `${v.field} — число, а не «${v.given}»${v.better === undefined ? '' : `; если имелось в виду ${v.better}, напишите так`}`,
  'set-no-whole': (v) => `${v.field} — целое число, а не «${v.given}»`,
  'set-no-flag': (v) => `${v.field} — true или false, а не «${v.given}»`,
  'set-no-list': (v) =>
    `${v.field} — список, у частей которого свои поля: напишите его на YAML, [{name: …, due: 2026-12-01}]; += добавляет одну часть, {name: …}`,
  'set-no-map': (v) => `У ${v.field} свои поля: назовите одно, ${v.field}.…=, или напишите {…: …}`,
  'set-not-a-list': (v) => `${v.field} — не список: += и -= для списков, значение задаёт =`,
  'set-entry-there': (v) => `В ${v.field} уже есть «${v.name}»: меняет его ${v.field}.${v.name}.…=`,
  'set-not-in-list': (v) => `В ${v.field} нет «${v.name}»`,
};

/** Таблица того, что можно сказать `set`. */
export const fields: typeof import('../en/set.ts').fields = {
  headings: { field: 'Поле', now: 'Сейчас', says: 'Что это' },
  nothing: (v) => `Что изменить? У ${v.what} такие поля; напишите поле=значение`,
  kept: (v) => `пишет ${listOr(v.commands.map((command) => `cxmap ${command}`))}`,
};
