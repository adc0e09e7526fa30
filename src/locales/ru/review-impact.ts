import type { Phrases } from '../shape.ts';
import { longDate } from './dates.ts';
import { map } from './map.ts';
import { listAnd, plural } from './words.ts';

const some = (names: readonly string[], none: string): string => (names.length > 0 ? listAnd(names) : none);

/** Чего касается изменение: одной команды, задачи, обращения, клиента или идеи. */
export const impact: Phrases['impact'] = {
  'news-lost': (v) => `больше не узнаёт: «${v.name}»`,
  'field-lost': (v) => `больше не получает «${v.field}» в передаче «${v.name}»`,
  'field-unsure': (v) => `больше не может рассчитывать на «${v.field}» в передаче «${v.name}»`,
  'days-lost': (v) => `узнаёт позже: «${v.name}», потеряно ${map.duration(v.amount, v.unit, v.working)}`,
  'answer-later': (v) => `получает ответы позже: «${v.name}», потеряно ${map.duration(v.amount, v.unit, v.working)}`,
  'too-late': (v) => `«${v.event}», ${v.date}: сообщить нужно было не позже ${v.last}`,
  'now-too-late': (v) =>
    `«${v.event}», ${v.date}: сообщить нужно было не позже ${v.last}, а по прежним правилам – не позже ${v.was}`,
  'other-due': (v) => `срок ${v.before}, а по новым правилам был бы ${v.after}`,
  'goes-elsewhere': (v) => `достанется: ${listAnd(v.after)}; доставалось: ${listAnd(v.before)}`,
  'goes-somewhere': (v) => `достанется: ${listAnd(v.after)}; не доставалось никому`,
  'goes-nowhere': (v) => `не достанется никому; доставалось: ${listAnd(v.before)}`,
  'goes-to-two': (v) => `правила спорят: ${listAnd(v.after)}; доставалось: ${some(v.before, 'никому')}`,
  'other-segment': (v) => `теперь в сегменте ${listAnd(v.after)}; был в ${some(v.before, 'ни в каком')}`,
  'no-segment': (v) => `теперь ни в каком сегменте; был в ${listAnd(v.before)}`,
  'two-segments': (v) =>
    `теперь сразу в нескольких сегментах: ${listAnd(v.after)}; был: ${some(v.before, 'ни в каком')}`,
  'other-playbooks': (v) => `плейбуки теперь: ${some(v.after, 'никаких')}; были: ${some(v.before, 'никаких')}`,
  'other-manager': (v) => `теперь за клиента отвечает ${listAnd(v.after)}; отвечал(а) ${listAnd(v.before)}`,
  'keeps-version': (v) =>
    `идёт по плейбуку «${v.playbook}», как он был ${v.started}; с тех пор изменилось: ${plural(v.steps, 'шаг', 'шага', 'шагов')}`,
  'unfit-idea': (v) => `больше не подходит к карте: ${listAnd(v.parts)}`,
  'broken-settings': 'в cxmap.yaml одной из версий есть ошибки',
  'broken-rules': (v) => `в ${v.path} одной из версий есть ошибки`,
  partly: (v) => `${plural(v.count, 'файл', 'файла', 'файлов')} с ошибками не в счёт`,
  'no-base': 'рабочего пространства, с которым сравнить, не было',
};

/** Что говорится вокруг последствий изменения. */
export const impactWords: Phrases['impactWords'] = {
  lists: {
    receivers: 'Команды, которые узнают меньше',
    news: 'События, о которых уже не сообщить вовремя',
    tasks: 'Открытые задачи, срок которых был бы другим',
    routing: 'Обращения, которые достанутся другим',
    clients: 'Клиенты, у которых что-то сменится',
    playbooks: 'Плейбуки в работе',
    ideas: 'Идеи, которые больше не подходят',
  },
  impactHeading: (v) => `Последствия на ${longDate(v.moment)}`,
  impactCalm: 'все списки сравнены, ничего не найдено',
  impactNone: (v) => `Сравнено, ничего не найдено: ${v.lists.join('; ')}`,
  impactUnchecked: (v) => `не сравнивалось: ${v.why}`,
  impactPartly: (v) => `сравнивалось не всё: ${v.why}`,
  impactList: 'Последствие',
  impactAbout: 'Кого или чего касается',
  impactSays: 'Что это значит',
};
