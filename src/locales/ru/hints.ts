import type { Phrases } from '../shape.ts';
import { listOr, noteMeaning } from './words.ts';

/** Как было бы правильно: второе предложение сообщения. */
export const hint: Phrases['hint'] = {
  'did-you-mean': (v) => `Может быть, ${listOr(v.candidates.map((c) => `«${c}»`))}?`,
  allowed: (v) => `Допустимо: ${v.values.join(', ')}`,
  moves: (v) =>
    v.moves.length === 0
      ? `Из «${v.from}» переходов больше нет`
      : `Из «${v.from}» можно перейти в ${listOr(v.moves.map((move) => `«${move}»`))}`,
  'move-needs': (v) =>
    `Для «${v.to}» нужно: ${v.needs
      .map((need) => (need === 'note' && v.note ? `заметка (note), ${noteMeaning[v.note]}` : `«${need}»`))
      .join(', ')}`,
  way: (v) => `Путь туда: ${v.way.join(' → ')}`,
  'use-command': (v) => `Переход делает команда: ${v.command}`,
  'quote-it': () => 'Возьмите текст в кавычки',
  'first-here': () => 'Впервые стоит здесь',
};
