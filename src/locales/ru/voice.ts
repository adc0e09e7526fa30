import type { Phrases } from '../shape.ts';
import { plural } from './words.ts';

const cases = (count: number): string => plural(count, 'обращение', 'обращения', 'обращений');

/** Как выглядят рядом два сравниваемых срока. */
const how = {
  more: 'больше, чем случайно',
  fewer: 'меньше, чем случайно',
  noise: 'в пределах шума',
  few: 'мало для сравнения',
};

/** Кто и что говорит о точке контакта или этапе. */
export const voice: Phrases['voice'] = {
  heading: 'Что говорят',
  nothing: 'Об этом пока нет обращений',
  recent: (v) => `${cases(v.count)} за ${plural(v.days, 'день', 'дня', 'дней')}`,
  before: (v) => `раньше ${v.count}: ${how[v.change]}`,
  negative: (v) => `негативных ${v.count} из ${v.known} с ясным настроением`,
  all: (v) => `всего ${v.count}, последнее ${v.last}`,
  last: (v) => `последнее ${v.last}`,
  tags: 'Теги',
  tag: (v) => `${v.name} ${v.count}`,
  basis: 'Реальность',
  reality: {
    evidence: (v) =>
      `подтверждена: ${[
        ...(v.cases > 0 ? [`${cases(v.cases)}, последнее ${v.last}`] : []),
        ...(v.others > 0 ? [plural(v.others, 'другой источник', 'других источника', 'других источников')] : []),
      ].join('; ')}`,
    guess: 'догадка: об этом никто не говорил',
  },
  guess: 'догадка',
  waiting: 'Ждёт',
  undecided: (v) => `без решения ${v.count}`,
  working: (v) => `в работе ${v.count}`,
  owed: (v) => `не отвечено ${v.count}`,
  quote: (v) => `«${v.text}» — ${v.who}`,
  openSource: 'открытый источник',
  sign: (v) => `обращения за последние ${plural(v.days, 'день', 'дня', 'дней')}; красным — сколько из них негативных`,
  guessSign: 'реальность здесь — догадка: обращений об этом нет',
};
