import type { Phrases } from '../shape.ts';

/** Слова команд о клиентах. */
export const clients: Phrases['clients'] = {
  columns: {
    id: 'Клиент',
    name: 'Название',
    written: 'В файле',
    found: 'Попадает в',
    before: 'Сейчас в',
    after: 'Попал бы в',
    why: 'По признакам',
  },
  none: 'нет',
  unrecorded: 'не записан',
  yes: 'да',
  no: 'нет',
  nobody: 'Клиентов нет.',
  nobodyMoves: 'Никто не перешёл бы.',
};

/** Почему на вопрос о сегментах нет ответа. */
export const clientActions: Pick<Phrases['action'], 'no-segments' | 'no-segment' | 'if-form'> = {
  'no-segments': () => 'Сегменты здесь не описаны: добавьте их в map/segments.yaml',
  'no-segment': (v) => `Нет сегмента «${v.id}»; есть ${v.known}`,
  'if-form': (v) =>
    `«${v.given}» — не сегмент с условием: напишите <сегмент>=<условие на YAML>, например large={required: [seats]}`,
};
