import { listOr, plural } from './words.ts';

const rows = (count: number): string => plural(count, 'row', 'rows');

/** What the import of cases says. */
export const importActions = {
  imported: (v: { added: number; known: number; refused: number }) =>
    `${plural(v.added, 'case', 'cases')} imported, ${v.known} already here, ${rows(v.refused)} refused`,
  'would-import': (v: { added: number; known: number; refused: number }) =>
    `${plural(v.added, 'case', 'cases')} would be imported, ${v.known} already here, ${rows(v.refused)} would be refused`,
  'import-dry': () => 'Nothing is written (--dry-run)',
  'import-row': (v: { row: number; reasons: string }) => `Row ${v.row}: ${v.reasons}`,
  'import-more': (v: { left: number }) => `… and ${rows(v.left)} more; --format json lists them`,
  'import-alike': (v: { more: number }) => `… and ${rows(v.more)} more for the same reason`,
  'import-filtered': (v: { rows: number }) => `${rows(v.rows)} left out by rows_where`,
  'import-headings': (v: { rows: number }) =>
    `${plural(v.rows, 'row that repeats the heading was', 'rows that repeat the heading were')} passed over`,
  'import-redacted': (v: { cases: number; pieces: number }) =>
    v.pieces === 0
      ? 'No personal data was found to take out'
      : `${plural(v.pieces, 'piece', 'pieces')} of personal data taken out of ${plural(v.cases, 'case', 'cases')}`,
  'import-progress': (v: { rows: number }) => `${rows(v.rows)} …`,
  'import-personal': (v: { personal: number }) =>
    `${plural(v.personal, 'case looks', 'cases look')} as if personal data stood in ${v.personal === 1 ? 'it' : 'them'}; --redact takes it out before anything is written`,
  'import-unread': (v: { files: number; first: string }) =>
    `${plural(v.files, 'case', 'cases')} here cannot be read (${v.first}${v.files > 1 ? ', …' : ''}): what came from there may come in twice. cxmap validate tells more`,
  'import-undecoded': (v: { texts: number }) =>
    `${plural(v.texts, 'text holds', 'texts hold')} “\uFFFD” for characters that could not be read: the encoding may be another`,
  'import-assumed': (v: { encoding: string }) =>
    `The file does not say its encoding; it was taken for ${v.encoding}. Where words look wrong, name another in the mapping (encoding)`,
  'import-doubtful': (v: { encoding: string; sample: string }) =>
    `The file does not say its encoding, and ${v.encoding} is a guess. If “${v.sample}” is no word, name another in the mapping (encoding) before anything is imported`,
  'import-disguised': () => 'The file is an Excel workbook, though its name does not say so; it was read as one',
  'import-hidden': (v: { rows: number }) =>
    `${plural(v.rows, 'row that is hidden in the sheet was', 'rows that are hidden in the sheet were')} read like the others`,
  'import-no-map': () => 'How do the columns become cases? Add --map <file>',
  'import-no-file': (v: { path: string }) => `There is no file ${v.path}`,
  'import-bad-map': (v: { path: string }) => `Nothing is imported: the mapping ${v.path} does not fit`,
  'import-unknown-encoding': (v: { path: string; values: readonly string[] }) =>
    `The encoding of ${v.path} cannot be told; add to the mapping encoding: ${v.values.join(' | ')}`,
  'import-no-heading': (v: { path: string }) =>
    `${v.path} has no first row with the names of its columns; where it has none at all, add to the mapping heading: false`,
  'import-too-large': (v: { path: string; bytes: number; limit: number }) =>
    `${v.path} holds ${v.bytes} bytes when it is unpacked; more than ${v.limit} are not read. As CSV it may be of any size`,
  'import-other-format': (v: { path: string; format: string }) =>
    `${v.path} is ${otherFormats[v.format] ?? v.format}: ${v.format === 'encrypted' ? 'take the password off and save it again' : v.format === 'gzip' ? 'unpack it first' : 'open it in a spreadsheet and save it as .xlsx or CSV'}`,
  'import-no-zip': (v: { path: string }) => `${v.path} is no xlsx file, or a damaged one`,
  'import-no-workbook': (v: { path: string }) => `${v.path} is no Excel workbook`,
  'import-no-sheet': (v: { path: string; sheet: string; sheets: readonly string[] }) =>
    `${v.path} has no sheet “${v.sheet}”; it has ${v.sheets.map((name) => `“${name}”`).join(', ') || 'none'}`,
  'import-bad-xml': (v: { path: string; reason: string }) => `${v.path} cannot be read: ${v.reason}`,
  'import-bad-json': (v: { path: string; reason: string }) => `${v.path} is no JSON: ${v.reason}`,
  'import-no-rows-there': (v: { path: string; paths: readonly string[] }) =>
    v.paths.length > 0
      ? `${v.path} has no list there; add to the mapping rows: ${listOr(v.paths)}`
      : `${v.path} has no list of rows`,
  'import-bad-column': () => 'A column is named by its heading, or by its number from 1',
  'import-bad-format': (v: { given: string }) =>
    `“${v.given}” is no form of a date: write it with YYYY, MM or MMM, DD, HH, mm, ss, A and Z, such as DD.MM.YYYY HH:mm`,
  'import-bad-encoding': (v: { given: string }) => `There is no encoding “${v.given}”`,
  'import-bad-zone': (v: { given: string }) => `There is no time zone “${v.given}”`,
  'import-field-missing': (v: { field: string }) => `Neither columns nor constants say “${v.field}”`,
  'import-no-external-id': () =>
    'No column is named for “external.id”: without it the same import would bring in everything again. Where no column is unique, name several ([Date, Shop]), or write {content: true}: then what a row says is its id',
  'import-said-twice': (v: { field: string }) => `“${v.field}” stands here twice, nested and with a dot: keep one`,
  'import-value-twice': (v: { value: string }) =>
    `“${v.value}” stands here twice: capitals and blanks make no difference`,
  'import-bad-skip': (v: { limit: number }) => `A whole number from 0 to ${v.limit}: the rows before the heading`,
  'import-tests-nothing': () => 'Say what the cell has to be: is, not or empty',
  'import-nothing-said': () => 'Neither “text” nor “score.value” is named: nothing would be said by the cases',
  'import-no-column': (v: { column: string }) => `The file has no column “${v.column}”`,
  'import-columns': (v: { columns: readonly string[] }) => `Its columns: ${v.columns.join(', ')}`,
  'import-doubled-column': (v: { column: string }) => `The file has several columns “${v.column}”`,
  'import-by-number': (v: { numbers: readonly string[] }) =>
    `Name the one that is meant by its number: ${listOr(v.numbers)}`,
  'import-bad-time': (v: { given: string }) =>
    `“${v.given}” is no moment in a known form; name the form in the mapping, time: {format: DD.MM.YYYY HH:mm}`,
  'import-wrong-time': (v: { given: string }) => `“${v.given}” is no date and time that there is`,
  'import-bad-number': (v: { given: string }) => `“${v.given}” is no number`,
  'import-too-long': (v: { length: number; limit: number }) => `${v.length} characters; at most ${v.limit} are taken`,
  'import-no-id': () => 'empty, so that a second import would bring in this row again',
  'import-empty': () => 'neither a text nor a score',
  'import-repeated': (v: { id: string; row: number }) => `“${v.id}” stands in row ${v.row} already`,
  'import-rounded-id': (v: { given: string }) =>
    `${v.given} is a long number that a spreadsheet has rounded: its last digits are gone, and many rows look alike. Export the file again from its system, or with this column as text, and do not save it in a spreadsheet between`,
  'import-rounded-repeat': (v: { id: string; row: number }) =>
    `“${v.id}” stands in row ${v.row} already, and its zeros look as if a spreadsheet had rounded it: its last digits are gone. Export the file again with this column as text`,
  'import-tie': () => 'two routing rules fit alike and lead to different people; decide it in map/routing.yaml first',
  'import-row-bad-json': () => 'this line is no JSON',
  'import-row-unclosed-quote': () => 'a quote is opened and never closed',
  'import-row-broken-off': () =>
    'a line break outside quotes cut a text here: one line is a whole row, the next a single cell. Export with such texts in quotes; if the single cell is no part of a text, take its line out',
  'import-row-wide': (v: { cells: number; heading: number }) =>
    `${plural(v.cells, 'cell', 'cells')} where the first row has ${v.heading}: most likely a text was cut at a delimiter in it. Export with such texts in quotes, or name the right delimiter in the mapping (delimiter)`,
  'import-cell-error': (v: { shown: string }) =>
    `the cell shows ${v.shown}; mend it in the spreadsheet, or empty it, and import again`,
  'import-cell-uncalculated': () =>
    'the cell is a formula that has not been calculated; open the file in a spreadsheet, save it, and import again',
  'import-cell-long-number': (v: { shown: string }) =>
    `${v.shown} has more digits than a number in a spreadsheet keeps; export this column as text`,
  'import-row-text-after-quote': () => 'text stands after a closing quote; a quote within a text is written twice',
};

const otherFormats: Readonly<Record<string, string>> = {
  xls: 'an old Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  encrypted: 'a workbook with a password',
  ods: 'an OpenDocument spreadsheet (.ods)',
  html: 'a web page',
  xml: 'an XML file',
  pdf: 'a PDF',
  gzip: 'a packed file',
};

/** Words that the import prints elsewhere than in messages. */
export const importWords = {
  /** What stands in a text in place of personal data, in brackets. */
  redacted: {
    email: 'e-mail',
    phone: 'phone',
    card: 'card number',
    iban: 'account number',
    passport: 'passport number',
    snils: 'SNILS',
    inn: 'tax number',
  },
};
