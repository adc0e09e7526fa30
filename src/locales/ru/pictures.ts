import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

const months = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');

/** Слова на рисунках остальных видов: пути клиента, сервисных сценариев, передач, задач. */
export const pictures: Phrases['pictures'] = {
  journey: {
    description: (v) =>
      [
        plural(v.touchpoints, 'точка контакта', 'точки контакта', 'точек контакта'),
        plural(v.gaps, 'разрыв', 'разрыва', 'разрывов'),
        `хуже ожиданий: ${v.below}`,
        `ещё не проверено: ${v.unchecked}`,
      ].join(', '),
    continued: '(продолжение)',
    path: 'Путь клиента',
    guess: 'не проверено, это догадка',
    guessed: 'здесь никого не спрашивали',
    below: 'хуже, чем ожидалось',
    above: 'лучше, чем ожидалось',
    faces: 'эмоции от −2 до +2: ожидание → реальность',
  },

  blueprint: {
    evidence: 'Каналы',
    client: 'Действия клиента',
    frontstage: 'На виду: с чем встречается клиент',
    backstage: 'За кулисами: кто это обеспечивает',
    systems: 'Системы',
    lineOfInternal: 'Линия внутреннего взаимодействия',
    helped: (v) => `вместе с: ${v.teams}`,
    noGain: 'не сказано, что выигрывает команда',
  },

  handoffs: {
    event: 'Событие',
    sender: 'номер стоит у отправителя, кружки — у получателей',
    broken: (v) => `Не работает как задумано: ${v.broken}`,
  },

  tasks: {
    month: (v) => `${months[v.month - 1] ?? ''} ${v.year}`,
    due: (v) => `срок ${v.date}`,
    overdueBy: (v) => `просрочена на ${plural(v.days, 'день', 'дня', 'дней')}`,
    late: 'просрочено, до сегодняшнего дня',
    noTeam: 'Вне команд',
    missing: (v) =>
      `Не нарисовано ещё: ${plural(v.count, 'задача', 'задачи', 'задач')}; все перечислит cxmap render tasks --format md.`,
  },
};
