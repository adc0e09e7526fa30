import type { Phrases } from '../shape.ts';
import { listOr, plural } from './words.ts';

/** Как было бы правильно: второе предложение сообщения. */
export const hint: Phrases['hint'] = {
  'did-you-mean': (v) => `Может быть, ${listOr(v.candidates.map((c) => `«${c}»`))}?`,
  allowed: (v) => `Допустимо: ${v.values.join(', ')}`,
  moves: (v) =>
    v.moves.length === 0
      ? `Из «${v.from}» переходов больше нет`
      : `Из «${v.from}» можно перейти в ${listOr(v.moves.map((move) => `«${move}»`))}`,
  way: (v) => `Путь туда: ${v.way.join(' → ')}`,
  'merge-and-resolve': (v) =>
    `Слейте (git merge ${v.revision}), и стороны соединит, если это возможно: cxmap resolve ${v.path}`,
  resolve: (v) => `Соединить стороны, где это возможно, умеет команда: cxmap resolve ${v.path}`,
  'use-command': (v) => `Переход делает команда: ${v.command}`,
  'in-merge': (v) => `Возникает при слиянии с ${v.revision}; по отдельности этого нет ни на одной стороне`,
  'first-here': () => 'Впервые стоит здесь',
  'has-id': (v) => `«${v.name}» — это название, а здесь пишется идентификатор: ${listOr(v.ids)}`,
  'or-add': (v) => `Или добавьте: ${v.command}`,
  'rename-key': (v) => `Если это одно и то же, переименуйте «${v.key}» в «${v.missing}»`,
  'file-is-id': () => 'Идентификатор — это имя файла: строку можно убрать',
  more: (v) => `Дальше в этом файле ещё ${plural(v.count, 'такое замечание', 'таких замечания', 'таких замечаний')}`,
};
