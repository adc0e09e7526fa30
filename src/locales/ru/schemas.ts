import type { Phrases } from '../shape.ts';
import { listAnd, plural } from './words.ts';

/** Слова команды `schema` и схем, которые она создаёт. */
export const schemas: Phrases['schemas'] = {
  headings: { kind: 'Вид', title: 'Что это', files: 'Файлы' },
  headOf: (v) => `руководитель команды «${v.team}»: ${v.person}`,
  until: (v) => `до ${v.date}`,
  made: () =>
    'Создано командой cxmap schema --live по идентификаторам этого рабочего пространства; когда они изменятся, запустите её снова',
  wrote: (v) =>
    v.changed === 0
      ? `В ${v.folder} всё актуально (${plural(v.all, 'схема', 'схемы', 'схем')})`
      : `В ${v.folder} ${v.changed % 10 === 1 && v.changed % 100 !== 11 ? 'записана' : 'записано'} ${plural(v.changed, 'схема', 'схемы', 'схем')}`,
};

/** Почему схемы нет и что `init` не тронул. */
export const schemaActions: typeof import('../en/schemas.ts').schemaActions = {
  'unknown-file-kind': (v) => `Нет такого вида файлов: «${v.given}»`,
  'schema-where': () => 'Укажите вид файлов, чтобы напечатать его схему, или добавьте --output <папка>, чтобы записать',
  'settings-kept': (v) =>
    `Не тронуто, потому что уже было: ${listAnd(v.files)}. Чтобы редактор подсказывал, сопоставьте в yaml.schemas каждую .cxmap/schemas/<вид>.schema.json с файлами, которые перечисляет cxmap schema`,
};
