import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

/** Слова на рисунках остальных видов: пути клиента, сервисных сценариев, передач. */
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
};
