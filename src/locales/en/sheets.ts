import { plural } from './words.ts';

const cells = (count: number): string => plural(count, 'cell', 'cells');

/** What the import of a map from a sheet says. */
export const sheetActions = {
  'sheet-imported': (v: { file: string; stages: number; touchpoints: number }) =>
    `The map has what ${v.file} says: ${plural(v.stages, 'stage', 'stages')}, ${plural(v.touchpoints, 'touchpoint', 'touchpoints')}`,
  'sheet-same': (v: { file: string }) => `Nothing changes: the map says already what ${v.file} says`,
  'sheet-commit': (v: { file: string }) => `Bring ${v.file} into the map`,
  'sheet-broken': (v: { path: string }) => `${v.path} has errors; mend it first`,
  'sheet-bad-row': (v: { path: string; row: number; code: string }) =>
    `Row ${v.row} of ${v.path} cannot be read: ${v.code === 'unclosed-quote' ? 'a quote is opened and never closed' : 'text stands after a closing quote'}. Save the sheet again as CSV or .xlsx`,
  'sheet-too-large': (v: { path: string; rows: number; columns: number; cells: number; letters: number }) =>
    `${v.path} is larger than a map can be: at most ${v.rows} rows, ${v.columns} columns, ${v.cells} cells and ${v.letters} letters are read`,
  'sheet-no-lanes': (v: { path: string; seen: readonly string[] }) =>
    `${v.path} has no headings that are known, such as Stage, Touchpoints, Actions, Pain points, Emotion${v.seen.length > 0 ? ` (seen: ${v.seen.join(', ')})` : ''}. Say what yours mean in a file, lanes: {<heading>: touchpoint}, and add --map <file>; or begin with cxmap import map sheet.csv --template`,
  'sheet-no-stages': (v: { path: string }) =>
    `${v.path} does not say which stages there are: no row or column is headed Stage. Rename one, or say in a file for --map: constants: {stage: <name>}`,
  'sheet-bad-scale': () => '“from” has to be less than “to”',
  'sheet-bad-mark': () => 'An emotion is a number from -2 to 2',
  'sheet-bad-name': (v: { given: string }) =>
    `“${v.given}” names nothing: write kind/id with stage, team, channel, touchpoint or metric`,
  'sheet-there': (v: { path: string }) => `${v.path} is there already: give the template another name`,
  'sheet-template': (v: { path: string }) =>
    `${v.path} is an empty sheet: fill it in, and import it with: cxmap import map ${v.path}`,
  'sheet-form': () => 'A sheet is written as .csv or .xlsx: the ending and --format say the same',
  'sheet-needs-file': () => 'A workbook is no text: name a file, -o journey.xlsx',
  'sheet-exported': (v: { path: string; rows: number }) =>
    `${v.path}: ${plural(v.rows, 'row', 'rows')}; import map reads it back`,
  'sheet-template-form': () => 'A template is written as .csv or .xlsx',
};

/** The preview of such an import. */
export const sheetWords = {
  orientation: {
    lanes: 'a column is a stage, a row is a lane',
    rows: 'a row is a stage or a touchpoint',
    board: 'a row is a card',
  },
  read: (v: { file: string; how: string }) => `${v.file}: ${v.how}`,
  lanes: 'What becomes of it:',
  lane: (v: { heading: string; becomes: string; cells: number; kept: number; keptAs: string }) =>
    `  ${v.heading} → ${v.becomes}: ${cells(v.cells)}${v.kept > 0 ? `, ${v.kept === v.cells ? 'all' : v.kept} of them kept as ${v.keptAs}` : ''}`,
  laneKept: (v: { heading: string; keptAs: string; cells: number }) =>
    `  ${v.heading} → kept as ${v.keptAs}, since the map has no field for it: ${cells(v.cells)}`,
  laneIgnored: (v: { heading: string; cells: number }) => `  ${v.heading} → left out, as you asked: ${cells(v.cells)}`,
  noHeading: '(no heading)',
  stages: 'Stages, in this order:',
  stage: (v: { name: string; isNew: boolean; touchpoints: readonly string[] }) =>
    `  ${v.name}${v.isNew ? '' : ' (there already)'}: ${v.touchpoints.join(', ') || 'no touchpoints'}`,
  emotions: (v: { scale: string | undefined }) =>
    v.scale === undefined ? 'Emotions, from −2 to 2:' : `Emotions, read as ${v.scale} and kept from −2 to 2:`,
  emotion: (v: { text: string; value: string }) => `  ${v.text} → ${v.value}`,
  notUnderstood: 'not understood, kept aside',
  teams: (v: { names: readonly string[] }) => `New teams: ${v.names.join(', ')}`,
  channels: (v: { names: readonly string[] }) => `New channels: ${v.names.join(', ')}`,
  notes: (v: { texts: readonly string[] }) => `Around the table, kept as x-import-notes: ${v.texts.join(' · ')}`,
  more: (v: { count: number }) => `… and ${v.count} more`,
  cells: (v: { all: number; headings: number; placed: number; kept: number; ignored: number }) =>
    `${cells(v.all)}: ${v.headings} are headings, ${v.placed} went into the map, ${v.kept} are kept aside${v.ignored > 0 ? `, ${v.ignored} left out` : ''}`,
  fields: {
    kind: 'what a card is',
    text: 'what a card says',
    stage: 'stages',
    stage_id: 'ids of stages',
    order: 'the order',
    goal: 'goals of stages',
    done_when: 'when stages are done',
    touchpoint: 'touchpoints',
    id: 'ids of touchpoints',
    touchpoint_order: 'the order of touchpoints',
    client_does: 'what the client does',
    expectation: 'what the client expects',
    experience: 'how it is, or how it feels',
    reality: 'how it is',
    barrier: 'what is in the way',
    emotion: 'how it feels',
    expected_emotion: 'how it should feel',
    moment_of_truth: 'moments of truth',
    channels: 'channels',
    owner: 'teams: the first answers, the others help',
    supported_by: 'teams that help',
    metrics: 'metrics that the map has',
  },
};
