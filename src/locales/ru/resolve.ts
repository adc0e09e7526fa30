import { listAnd, plural } from './words.ts';

const said = (value: string): string => (value === '' ? 'ничего' : `«${value}»`);

/** Чем занят git и какая сторона что значит. */
const sides: Readonly<Record<string, string>> = {
  merge: 'Текущая сторона (current) — ваша ветка, входящая (incoming) — та, которую в неё вливают',
  rebase: 'Текущая сторона (current) — то, на что переносят, входящая (incoming) — ваш собственный коммит',
  'cherry-pick': 'Текущая сторона (current) — ваша ветка, входящая (incoming) — переносимый коммит',
  revert: 'Текущая сторона (current) — ваша ветка, входящая (incoming) — то, что было до отменяемого коммита',
};

const sideName: Readonly<Record<string, string>> = {
  current: 'в текущей стороне (current)',
  incoming: 'во входящей стороне (incoming)',
};

const inSide = (side: string): string => sideName[side] ?? side;

/** Что говорит `resolve`. */
export const resolveActions: typeof import('../en/resolve.ts').resolveActions = {
  'resolve-outside': (v) => `${v.path} вне рабочего пространства`,
  'resolve-none': () => 'Конфликтов здесь нет',
  'resolve-not-in-conflict': (v) => `${v.path}: не в конфликте`,
  'resolve-foreign': (v) => `${v.path}: не файл cxmap; разрешите конфликт вручную`,
  'resolve-done': (v) => `${v.path}: разрешён`,
  'resolve-would': (v) => `${v.path}: можно разрешить`,
  'resolve-status': (v) => `статус: ${v.status}`,
  'resolve-refused': (v) => `${v.path}: не разрешён`,
  'resolve-taken': (v) =>
    v.side === 'incoming'
      ? `${v.field}: ${said(v.incoming)} (incoming), а не ${said(v.current)}`
      : `${v.field}: ${said(v.current)} (current), а не ${said(v.incoming)}`,
  'resolve-order-taken': (v) => `${v.field}: порядок — как ${inSide(v.side)}`,
  'resolve-comment': (v) => `комментарий входящей стороны не перенесён: ${v.comment}`,
  'resolve-two-values': (v) =>
    `${v.field}: текущая сторона — ${said(v.current)}, входящая — ${said(v.incoming)}; до них было ${said(v.base)}`,
  'resolve-two-orders': (v) => `${v.field}: обе стороны добавили что-то в одно место или изменили порядок`,
  'resolve-entry-lost': (v) => `${v.field}: ${inSide(v.side)} пропала прежняя запись (${v.entry})`,
  'resolve-entry-changed': (v) => `${v.field}: ${inSide(v.side)} изменена прежняя запись (${v.entry})`,
  'resolve-entry-moved': (v) => `${v.field}: ${inSide(v.side)} переставлена прежняя запись (${v.entry})`,
  'resolve-entry-twice': (v) => `${v.field}: стороны говорят разное об одной записи (${v.entry})`,
  'resolve-entries-crossed': (v) => `${v.field}: у сторон одни и те же записи в разном порядке`,
  'resolve-replay': (v) =>
    `history: ${v.of === 'merged' ? 'история из записей обеих сторон не сходится' : `история ${inSide(v.of)} не сходится сама по себе`}${v.entry === '' ? '' : ` (${v.entry})`}. ${v.problem}`,
  'resolve-broken': (v) =>
    v.stage === 'base'
      ? 'общего предка не прочитать: возможно, он сам — конфликт'
      : `${inSide(v.stage)} есть свои ошибки:`,
  'resolve-both-added': () =>
    'обе стороны создали этот файл, и каждая по-своему: возможно, это два разных предмета с одним идентификатором',
  'resolve-gone': (v) =>
    v.on === 'current'
      ? 'текущая сторона удалила файл, входящая изменила'
      : 'входящая сторона удалила файл, текущая изменила',
  'resolve-alone': (v) =>
    v.stage === 'base'
      ? 'обе стороны переместили или удалили файл'
      : `файл есть только ${inSide(v.stage)}: у другой стороны иначе называется его папка или он сам`,
  'resolve-no-file': () => 'у одной из сторон здесь ссылка или другой репозиторий',
  'resolve-columns': () => 'у сторон разные столбцы: о чём строка, не сказать',
  'resolve-cannot-edit': (v) => `файл текущей стороны нельзя безопасно изменить (${v.reason})`,
  'resolve-edited': () => 'файл изменили после того, как его оставил git',
  'resolve-removed': () => 'файл удалили после того, как его оставил git',
  'resolve-elsewhere': () => 'здесь или по пути сюда стоит ссылка: записанное попало бы в другое место',
  'resolve-new-errors': () => 'вместе у сторон есть ошибки, которых нет ни у одной из них:',
  'resolve-choose-side': (v) =>
    `Выберите: --take current или --take incoming; или исправьте сами и выполните ${v.git} add -- ${v.path}`,
  'resolve-choose-gone': (v) => `Оставить: ${v.git} add -- ${v.path}. Удалить: ${v.git} rm -- ${v.path}`,
  'resolve-choose-nothing': (v) => `Пусть его не будет: ${v.git} rm --cached -- ${v.path}`,
  'resolve-choose-alone': (v) =>
    `Оставить на месте: ${v.git} add -- ${v.path}. Или переместите его в нужную папку и добавьте там`,
  'resolve-choose-file': (v) =>
    `Оставить один: ${v.git} checkout --ours -- ${v.path} (current) или --theirs (incoming). Чтобы оставить оба, дайте одному другой идентификатор. Затем: ${v.git} add -- ${v.path}`,
  'resolve-choose-edited': (v) =>
    `Если он такой, как нужно: ${v.git} add -- ${v.path}. Разрешить заново, что бы в нём ни было: --force`,
  'resolve-choose-hand': (v) =>
    `Исправьте его так, чтобы в нём было сделанное обеими сторонами, и выполните: ${v.git} add -- ${v.path}`,
  'resolve-sides': (v) =>
    sides[v.underway] ??
    'Текущая сторона (current) — ваша ветка, входящая (incoming) — то, что к ней приходит, например из stash',
  'resolve-left-alone': (v) => `Оставлены как есть, это не файлы cxmap: ${listAnd(v.paths)}`,
  'resolve-next': (v) => `Все конфликты разрешены. Дальше: ${v.command}`,
  'resolve-open': (v) => `Ещё в конфликте: ${plural(v.files, 'файл', 'файла', 'файлов')} (их назовёт git status)`,
  'resolve-not-settled': (v) => `Записано, но git этого не принял: ${v.said}. Сделайте это сами: ${v.command}`,
};
