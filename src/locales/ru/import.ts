import type { importActions as English } from '../en/import.ts';
import type { Phrases } from '../shape.ts';
import { listOr, plural } from './words.ts';

const rows = (count: number): string => plural(count, 'строка', 'строки', 'строк');
const cases = (count: number): string => plural(count, 'обращение', 'обращения', 'обращений');

/** Что говорит загрузка обращений. */
export const importActions: typeof English = {
  imported: (v) => `Загружено: ${cases(v.added)}; уже были: ${v.known}; отклонено: ${rows(v.refused)}`,
  'would-import': (v) =>
    `Будет загружено: ${cases(v.added)}; уже есть: ${v.known}; будет отклонено: ${rows(v.refused)}`,
  'import-dry': () => 'Ничего не записано (--dry-run)',
  'import-row': (v) => `Строка ${v.row}: ${v.reasons}`,
  'import-more': (v) => `… и ещё ${rows(v.left)}; все перечислит --format json`,
  'import-alike': (v) => `… и ещё ${rows(v.more)} по той же причине`,
  'import-filtered': (v) => `Не прошли отбор rows_where: ${rows(v.rows)}`,
  'import-headings': (v) => `Пропущены повторы заголовка: ${rows(v.rows)}`,
  'import-redacted': (v) =>
    v.pieces === 0
      ? 'Персональных данных, которые надо скрыть, не нашлось'
      : `Скрыты персональные данные: ${plural(v.pieces, 'место', 'места', 'мест')}, ${cases(v.cases)}`,
  'import-progress': (v) => `${rows(v.rows)} …`,
  'import-personal': (v) =>
    `Похоже на персональные данные: ${cases(v.personal)}; с --redact они будут скрыты ещё до записи`,
  'import-unread': (v) =>
    `Не удалось прочитать ${cases(v.files)} (${v.first}${v.files > 1 ? ', …' : ''}): то, что пришло оттуда же, может загрузиться второй раз. Подробности покажет cxmap validate`,
  'import-undecoded': (v) =>
    `Есть знаки, которые не удалось прочитать (они заменены на «\uFFFD»): ${plural(v.texts, 'текст', 'текста', 'текстов')}; возможно, кодировка другая`,
  'import-assumed': (v) =>
    `Кодировка в файле не указана; он прочитан как ${v.encoding}. Если слова выглядят странно, укажите в описании другую: encoding`,
  'import-doubtful': (v) =>
    `Кодировка в файле не указана; ${v.encoding} — лишь догадка. Если «${v.sample}» — не слово, сначала укажите в описании другую (encoding), а потом загружайте`,
  'import-disguised': () => 'Это книга Excel, хотя по имени файла этого не скажешь; она и прочитана как книга',
  'import-hidden': (v) => `Прочитаны и скрытые на листе строки: ${v.rows}`,
  'import-no-map': () => 'Как превратить столбцы в обращения? Добавьте --map <файл>',
  'import-no-file': (v) => `Нет файла ${v.path}`,
  'import-bad-map': (v) => `Ничего не загружено: описание столбцов ${v.path} не подходит`,
  'import-unknown-encoding': (v) =>
    `Не удалось определить кодировку файла ${v.path}; укажите её в описании: encoding: ${v.values.join(' | ')}`,
  'import-no-heading': (v) =>
    `В ${v.path} нет первой строки с названиями столбцов; если её и не должно быть, добавьте в описание heading: false`,
  'import-too-large': (v) =>
    `${v.path} в распакованном виде занимает ${v.bytes} Б, а читается не больше ${v.limit} Б. В виде CSV размер не ограничен`,
  'import-other-format': (v) =>
    `${v.path} — ${otherFormats[v.format] ?? v.format}: ${v.format === 'encrypted' ? 'снимите пароль и сохраните заново' : v.format === 'gzip' ? 'сначала распакуйте' : 'откройте в табличном редакторе и сохраните как .xlsx или CSV'}`,
  'import-no-zip': (v) => `${v.path} — не файл xlsx, или он повреждён`,
  'import-no-workbook': (v) => `${v.path} — не книга Excel`,
  'import-no-sheet': (v) =>
    `В ${v.path} нет листа «${v.sheet}»; есть: ${v.sheets.map((name) => `«${name}»`).join(', ') || 'ни одного'}`,
  'import-bad-xml': (v) => `${v.path} не читается: ${v.reason}`,
  'import-bad-json': (v) => `${v.path} — не JSON: ${v.reason}`,
  'import-no-rows-there': (v) =>
    v.paths.length > 0
      ? `В ${v.path} в этом месте нет списка; добавьте в описание rows: ${listOr(v.paths)}`
      : `В ${v.path} нет списка строк`,
  'import-bad-column': () => 'Столбец указывают названием или номером, начиная с 1',
  'import-bad-format': (v) =>
    `«${v.given}» не похоже на запись даты: составьте её из YYYY, MM или MMM, DD, HH, mm, ss, A и Z, например DD.MM.YYYY HH:mm`,
  'import-bad-encoding': (v) => `Нет такой кодировки: «${v.given}»`,
  'import-bad-zone': (v) => `Нет такого часового пояса: «${v.given}»`,
  'import-field-missing': (v) => `Ни в columns, ни в constants не указано поле «${v.field}»`,
  'import-no-external-id': () =>
    'Не указан столбец для «external.id»: без него повторная загрузка создаст все обращения ещё раз. Если ни один столбец не уникален, укажите несколько ([Дата, Магазин]) или {content: true}: тогда строка узнаётся по тому, что в ней сказано',
  'import-said-twice': (v) => `«${v.field}» указано дважды, вложенным и через точку; оставьте одно`,
  'import-value-twice': (v) => `«${v.value}» стоит здесь дважды: заглавные буквы и пробелы не различаются`,
  'import-bad-skip': (v) => `Нужно целое число от 0 до ${v.limit}: сколько строк стоит перед заголовком`,
  'import-tests-nothing': () => 'Укажите, что должно быть в ячейке: is, not или empty',
  'import-nothing-said': () => 'Не указаны ни «text», ни «score.value»: в обращениях ничего не будет сказано',
  'import-no-column': (v) => `В файле нет столбца «${v.column}»`,
  'import-columns': (v) => `Его столбцы: ${v.columns.join(', ')}`,
  'import-doubled-column': (v) => `В файле несколько столбцов «${v.column}»`,
  'import-by-number': (v) => `Укажите нужный по номеру: ${listOr(v.numbers)}`,
  'import-bad-time': (v) =>
    `«${v.given}» — непонятная дата; укажите в описании, как она записана: time: {format: DD.MM.YYYY HH:mm}`,
  'import-wrong-time': (v) => `«${v.given}»: такой даты или времени не бывает`,
  'import-bad-number': (v) => `«${v.given}» — не число`,
  'import-too-long': (v) => `${plural(v.length, 'знак', 'знака', 'знаков')}, а принимается не больше ${v.limit}`,
  'import-no-id': () => 'пусто, и при повторной загрузке эта строка создаст обращение ещё раз',
  'import-empty': () => 'нет ни текста, ни оценки',
  'import-repeated': (v) => `«${v.id}» уже есть в строке ${v.row}`,
  'import-rounded-id': (v) =>
    `${v.given} — длинное число, которое округлила таблица: последние цифры пропали, и многие строки стали одинаковыми. Выгрузите файл из исходной системы заново или с этим столбцом как текстом и не пересохраняйте его в табличном редакторе`,
  'import-rounded-repeat': (v) =>
    `«${v.id}» уже есть в строке ${v.row}, а нули в конце похожи на округление в таблице: последние цифры пропали. Выгрузите файл заново с этим столбцом как текстом`,
  'import-tie': () =>
    'подходят два правила маршрутизации, и ведут они к разным людям; сначала решите это в map/routing.yaml',
  'import-row-bad-json': () => 'эта строка — не JSON',
  'import-row-unclosed-quote': () => 'кавычка открыта, но не закрыта',
  'import-row-broken-off': () =>
    'здесь текст разрезан переносом строки вне кавычек: одна строка файла — целая запись, а следующая — одна ячейка. Выгрузите файл так, чтобы такие тексты стояли в кавычках; если эта ячейка не часть текста, уберите её строку',
  'import-row-wide': (v) =>
    `${plural(v.cells, 'ячейка', 'ячейки', 'ячеек')}, а в первой строке ${v.heading}: скорее всего, текст разрезан по знаку внутри него. Выгрузите файл так, чтобы тексты стояли в кавычках, или укажите в описании верный разделитель (delimiter)`,
  'import-cell-error': (v) => `в ячейке ${v.shown}; исправьте её в таблице или очистите и загрузите снова`,
  'import-cell-uncalculated': () =>
    'формула в ячейке не вычислена; откройте файл в табличном редакторе, сохраните и загрузите снова',
  'import-cell-long-number': (v) =>
    `в числе ${v.shown} больше цифр, чем хранит таблица; выгрузите этот столбец как текст`,
  'import-row-text-after-quote': () => 'после закрывающей кавычки идёт текст; кавычку внутри текста пишут дважды',
};

const otherFormats: Readonly<Record<string, string>> = {
  xls: 'старая книга Excel (.xls)',
  xlsb: 'двоичная книга Excel (.xlsb)',
  encrypted: 'книга с паролем',
  ods: 'таблица OpenDocument (.ods)',
  html: 'веб-страница',
  xml: 'файл XML',
  pdf: 'файл PDF',
  gzip: 'сжатый файл',
};

/** Слова загрузки вне сообщений. */
export const importWords: Phrases['imported'] = {
  redacted: {
    email: 'почта',
    phone: 'телефон',
    card: 'номер карты',
    iban: 'номер счёта',
    passport: 'номер паспорта',
    snils: 'СНИЛС',
    inn: 'ИНН',
  },
};
