import type { sheetActions as englishActions, sheetWords as englishWords } from '../en/sheets.ts';
import { plural } from './words.ts';

const cells = (count: number): string => plural(count, 'ячейка', 'ячейки', 'ячеек');

export const sheetActions: typeof englishActions = {
  'sheet-imported': (v) =>
    `В карте теперь то, что сказано в ${v.file}: ${plural(v.stages, 'этап', 'этапа', 'этапов')}, ${plural(v.touchpoints, 'точка контакта', 'точки контакта', 'точек контакта')}`,
  'sheet-same': (v) => `Ничего не меняется: всё, что сказано в ${v.file}, в карте уже есть`,
  'sheet-commit': (v) => `Внести в карту ${v.file}`,
  'sheet-broken': (v) => `В ${v.path} ошибки, сначала исправьте их`,
  'sheet-bad-row': (v) =>
    `Строку ${v.row} в ${v.path} не прочитать: ${v.code === 'unclosed-quote' ? 'кавычка открыта и не закрыта' : 'после закрывающей кавычки есть текст'}. Сохраните таблицу заново как CSV или .xlsx`,
  'sheet-too-large': (v) =>
    `${v.path} больше, чем может быть карта: читается не больше ${v.rows} строк, ${v.columns} столбцов, ${v.cells} ячеек и ${v.letters} букв`,
  'sheet-no-lanes': (v) =>
    `В ${v.path} нет знакомых заголовков, таких как Этап, Точки контакта, Действия, Боли, Эмоции${v.seen.length > 0 ? ` (есть: ${v.seen.join(', ')})` : ''}. Скажите в файле, что значат ваши, lanes: {<заголовок>: touchpoint}, и добавьте --map <файл>; или начните с cxmap import map sheet.csv --template`,
  'sheet-no-stages': (v) =>
    `В ${v.path} не сказано, какие есть этапы: нет строки или столбца с заголовком «Этап». Переименуйте или скажите в файле для --map: constants: {stage: <название>}`,
  'sheet-bad-scale': () => '«from» должно быть меньше «to»',
  'sheet-bad-mark': () => 'Эмоция — это число от -2 до 2',
  'sheet-bad-name': (v) =>
    `«${v.given}» ничего не называет: напишите вид/id, вид один из stage, team, channel, touchpoint, metric`,
  'sheet-there': (v) => `${v.path} уже есть: назовите заготовку иначе`,
  'sheet-template': (v) => `${v.path} — пустая таблица: заполните её и внесите командой cxmap import map ${v.path}`,
  'sheet-form': () => 'Таблица пишется как .csv или .xlsx; расширение и --format должны совпадать',
  'sheet-needs-file': () => 'Книга — это не текст: назовите файл, -o journey.xlsx',
  'sheet-exported': (v) =>
    `${v.path}: ${plural(v.rows, 'строка', 'строки', 'строк')}; import map прочтёт таблицу обратно`,
  'sheet-template-form': () => 'Заготовка пишется как .csv или .xlsx',
};

export const sheetWords: typeof englishWords = {
  orientation: {
    lanes: 'столбец — этап, строка — дорожка',
    rows: 'строка — этап или точка контакта',
    board: 'строка — карточка',
  },
  read: (v) => `${v.file}: ${v.how}`,
  lanes: 'Что чем станет:',
  lane: (v) =>
    `  ${v.heading} → ${v.becomes}: ${cells(v.cells)}${v.kept > 0 ? `, из них ${v.kept === v.cells ? 'все' : v.kept} сохранены как ${v.keptAs}` : ''}`,
  laneKept: (v) => `  ${v.heading} → сохраняется как ${v.keptAs}, в карте нет такого поля: ${cells(v.cells)}`,
  laneIgnored: (v) => `  ${v.heading} → пропускается, как вы просили: ${cells(v.cells)}`,
  noHeading: '(без заголовка)',
  stages: 'Этапы, в таком порядке:',
  stage: (v) => `  ${v.name}${v.isNew ? '' : ' (уже есть)'}: ${v.touchpoints.join(', ') || 'без точек контакта'}`,
  emotions: (v) =>
    v.scale === undefined ? 'Эмоции, от −2 до 2:' : `Эмоции, прочитаны по шкале ${v.scale}, хранятся от −2 до 2:`,
  emotion: (v) => `  ${v.text} → ${v.value}`,
  notUnderstood: 'непонятно, сохранено отдельно',
  teams: (v) => `Новые команды: ${v.names.join(', ')}`,
  channels: (v) => `Новые каналы: ${v.names.join(', ')}`,
  notes: (v) => `Вокруг таблицы, сохраняется как x-import-notes: ${v.texts.join(' · ')}`,
  more: (v) => `… и ещё ${v.count}`,
  cells: (v) =>
    `${cells(v.all)}: заголовков ${v.headings}, в карту попало ${v.placed}, отдельно сохранено ${v.kept}${v.ignored > 0 ? `, пропущено ${v.ignored}` : ''}`,
  fields: {
    kind: 'что за карточка',
    text: 'текст карточки',
    stage: 'этапы',
    stage_id: 'id этапов',
    order: 'порядок',
    goal: 'цели этапов',
    done_when: 'когда этап завершён',
    touchpoint: 'точки контакта',
    id: 'id точек контакта',
    touchpoint_order: 'порядок точек контакта',
    client_does: 'что делает клиент',
    expectation: 'чего клиент ждёт',
    experience: 'как на деле или что чувствует клиент',
    reality: 'как на деле',
    barrier: 'что мешает',
    emotion: 'что чувствует клиент',
    expected_emotion: 'что клиент должен чувствовать',
    moment_of_truth: 'моменты истины',
    channels: 'каналы',
    owner: 'команды: первая отвечает, остальные помогают',
    supported_by: 'команды, которые помогают',
    metrics: 'показатели, которые есть в карте',
  },
};
