import type { Phrases } from '../shape.ts';
import { noSuch, plural } from './words.ts';

/** Создаются по надобности: каждый стоит миллисекунду. */
let signed: Intl.NumberFormat | undefined;
let plain: Intl.NumberFormat | undefined;

/** Слова видов: путь клиента, сценарии, передачи. */
export const views: Phrases['views'] = {
  date: (text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
    return day ? `${day}.${month}.${year}` : text;
  },
  dayAxis: '%d.%m',
  number: (value) => {
    plain ??= new Intl.NumberFormat('ru', { maximumFractionDigits: 2, useGrouping: 'min2', signDisplay: 'negative' });
    return plain.format(value).replace('-', '−');
  },
  signed: (value) => {
    signed ??= new Intl.NumberFormat('ru', {
      maximumFractionDigits: 2,
      useGrouping: 'min2',
      signDisplay: 'exceptZero',
    });
    return signed.format(value).replace('-', '−');
  },
  diagramOf: (v) => `На диаграмме ${v.shown} из ${v.all}, в таблицах — все.`,
  id: 'ID',
  status: 'Статус',
  count: 'Сколько',
  none: '–',

  journey: {
    title: (v) => `Путь клиента: ${v.workspace}`,
    description: (v) =>
      [
        plural(v.touchpoints, 'точка контакта', 'точки контакта', 'точек контакта'),
        plural(v.gaps, 'разрыв', 'разрыва', 'разрывов'),
        `не проверено: ${v.unchecked}. Оценка — что клиент чувствует на деле, от 1 до 5`,
      ].join(', '),
    legend:
      'На диаграмме 1 — клиент зол, 5 — в восторге; «(?)» — пока никто не знает. ★ — момент истины. В таблицах эмоция от −2 до +2: ожидаемая → реальная.',
    tableLegend: '★ — момент истины. Эмоция от −2 до +2: ожидаемая → реальная; «?» — пока никто не знает.',
    barrier: 'Что мешает',
    feeling: 'Эмоция',
    metrics: 'Показатели',
  },

  blueprint: {
    title: (v) => `Сервисный сценарий: ${v.name}`,
    description: (v) =>
      `${plural(v.steps, 'шаг', 'шага', 'шагов')}, ${plural(v.teams, 'команда', 'команды', 'команд')}`,
    client: 'Клиент',
    frontstage: 'Линия взаимодействия ┊ на виду',
    backstage: 'Линия видимости ┊ за кулисами',
    systems: 'Системы',
    goal: 'Чего хочет клиент',
    segment: 'Сегмент',
    group: 'Рабочая группа',
    steps: 'Путь',
    clientDoes: 'Что делает клиент',
    sees: 'С чем он встречается',
    behind: 'За кулисами',
    note: 'Примечание',
    participants: 'Кто участвует и что выигрывает',
    gain: 'Выигрыш команды',
    target: 'По какому показателю видно',
    noGain: '⚠ не сказано',
    noSteps: 'В сценарии пока нет шагов',
  },

  handoffs: {
    title: (v) => `Кто кому сообщает: ${v.workspace}`,
    ofEvent: (v) => `Кто кому сообщает: ${v.event}`,
    description: (v) =>
      `${plural(v.handoffs, 'передача', 'передачи', 'передач')}, ${plural(v.teams, 'команда', 'команды', 'команд')}, по порядку во времени`,
    planned: (v) => `Запланировано: ${v.dates.join(', ')}`,
    anyTime: 'В любое время',
    before: (v) => `за ${v.duration}`,
    after: (v) => `не позже чем через ${v.duration}`,
    teams: 'Кого это касается',
    tells: 'Сообщает',
    hears: 'Узнаёт',
    form: (line, v) => line`Форма: ${v.fields}.`,
    confirm: 'Каждый получатель подтверждает.',
    rule: (line, v) => {
      const how = {
        push: line``,
        board: line` — на общей доске`,
        access: line` — постоянный доступ`,
        questions: line` — ответы на вопросы`,
      }[v.mode];
      const dash = v.mode === 'push' ? line` —` : line`,`;
      const when = v.when === undefined ? line`` : line`${dash} ${v.when}`;
      return line`${v.from} → ${v.to}: «${v.name}»${how}${when}; где: ${v.where}. Отвечает ${v.responsible}.`;
    },
  },
};

/** Почему вид нельзя нарисовать. */
export const viewActions: Pick<
  Phrases['action'],
  | 'which-scenario'
  | 'no-scenario'
  | 'unknown-part'
  | 'no-values'
  | 'option-not-here'
  | 'option-of-pictures'
  | 'unknown-ending'
  | 'too-large-view'
> = {
  'which-scenario': (v) => `Какой сценарий? Добавьте --scenario и один из: ${v.known.join(', ')}`,
  'no-scenario': () => 'Сценариев пока нет; начните с команды: cxmap new scenario <id>',
  'unknown-part': (v) => `${noSuch(v.kind)}: «${v.given}»; есть ${v.known.join(', ')}`,
  'no-values': (v) => `У показателя ${v.metric} пока нет значений, рисовать нечего`,
  'option-not-here': (v) => `--${v.option} не относится к виду «${v.view}»; он для видов: ${v.views.join(', ')}`,
  'option-of-pictures': (v) => `--${v.option} ничего не значит для ${v.format}; он для картинок: --format svg или png`,
  'unknown-ending': (v) =>
    `По окончанию «.${v.ending}» формат не понять; есть ${v.known.map((one) => `.${one}`).join(', ')}, или укажите --format`,
  'too-large-view': (v) =>
    `Это больше, чем вмещает одна диаграмма Mermaid; нарисуйте часть (${[...v.options.map((option) => `--${option}`), '--format md'].join(', ')})`,
};
