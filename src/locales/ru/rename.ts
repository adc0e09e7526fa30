import { listAnd, plural } from './words.ts';

/** Что говорит `rename`. */
export const renameActions: typeof import('../en/rename.ts').renameActions = {
  renamed: (v) => `${v.what} → ${v.to}: ${counted(v)}`,
  'rename-completed': (v) => `${v.what} уже переименовано в ${v.to}; теперь и остальное: ${counted(v)}`,
  'rename-commit': (v) => `Переименовать ${v.what} в ${v.to}`,
  'rename-same': (v) => `${v.id} уже так называется`,
  'rename-exists': (v) => `${v.kind}/${v.id} уже есть: ${v.path}`,
  'rename-bad-id': (v) =>
    `«${v.given}» не может быть идентификатором: буквы, цифры и . _ - между ними, не больше 120 знаков`,
  'rename-bad-name': (v) => `«${v.given}» не может быть названием: одна непустая строка без пробелов по краям`,
  'rename-bad-record': (v) =>
    `«${v.given}» не может быть идентификатором записи: ${v.letter}, день и пять знаков из 0–9 и A–Z без I, L, O, U, например ${v.letter}-261122-7K3QX`,
  'rename-record': (v) =>
    `${v.id} — идентификатор записи, он остаётся: его называют письма и сообщения. Другой получает только один из двух файлов с одним идентификатором`,
  'rename-one-of': (v) =>
    `Идентификатор ${v.id} есть у нескольких файлов (${v.files.length}): ${listAnd(v.files)}. Назовите файл, который получит другой; ссылки на ${v.id} будут означать оставшийся`,
  'rename-doubled': (v) =>
    `${v.id} определено не один раз: ${listAnd(v.files)}; о каком речь, неясно. Дайте одному другой идентификатор вручную`,
  'rename-fixed': (v) => `Название ${v.given} не меняется`,
  'rename-no-kind': (v) =>
    `«${v.kind}» в «${v.given}» — не вид того, что можно переименовать; такие виды: ${v.kinds.join(', ')}`,
  'rename-within': (v) => `Где именно «${v.given}»? Напишите ${v.kind}/<${v.home}>/<название>`,
  'rename-default-calendar': () =>
    'Календарь default действует для всех, кто не назвал другого: его название не меняется, и другому его не дать',
  'rename-column': (v) => `«${v.column}» в значениях показателя — столбец с собственным смыслом`,
  'rename-attribute': (v) =>
    `${v.id} — признак клиента, и измерение с таким названием означает его: переименуйте attribute/${v.id} или возьмите другое название`,
  'rename-broken': (v) => `Файл ${v.path} сейчас не прочитать; сначала исправьте его (см. ниже)`,
  'rename-mentions': (v) =>
    `Заметьте: «${v.id}» есть и в ${v.places.join(', ')}${v.more > 0 ? ` и ещё в ${plural(v.more, 'месте', 'местах', 'местах')}` : ''}. Там ничего не изменено: посмотрите, об этом ли речь`,
  'rename-stays': (v) =>
    `Заметьте: на ${v.id} по-прежнему ссылаются (${plural(v.places, 'место', 'места', 'мест')}), теперь это другой файл`,
};

function counted(v: { readonly places: number; readonly files: number }): string {
  return `${plural(v.places, 'место', 'места', 'мест')}, ${plural(v.files, 'файл', 'файла', 'файлов')}`;
}
