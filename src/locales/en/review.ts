import { listAnd, plural } from './words.ts';

/** What is said around the changes between two revisions. */
export const review = {
  classes: { breaking: 'Breaking', loosening: 'Loosening', tightening: 'Tightening', neutral: 'Neutral' },
  workTree: 'the work tree',
  index: 'what is staged',
  before: 'before',
  was: 'Before:',
  is: 'After:',
  noFile: '(no such file)',
  noKey: '(nothing of it)',
  ownMirror: 'The same the other way round',
  mirror: (v: { id: string }) => `The other way round: ${v.id}`,
  tableHeading: 'The changes of cxmap diff',
  tableLead:
    'What a change between two revisions of the map is called, and what it costs. **Breaking**: somebody loses something promised, or a reference. **Loosening**: a promise is weaker. **Tightening**: it is stronger. **Neutral**: neither. What no row is about is field-changed: nothing is lost.',
  sides: { before: 'before', after: 'after' },
  calm: (v: { count: number }) =>
    v.count === 0 ? 'Nothing changes in meaning.' : `Nobody loses anything by ${plural(v.count, 'change', 'changes')}.`,
  counted: {
    breaking: (v: { count: number }) => plural(v.count, 'breaking change', 'breaking changes'),
    loosening: (v: { count: number }) => plural(v.count, 'loosening', 'loosenings'),
  },
  verdict: (v: { costly: readonly string[]; others: number }) =>
    `${listAnd(v.costly)}${v.others > 0 ? `; ${plural(v.others, 'other change', 'other changes')}` : ''}`,
  lookFirst: 'Look at these first:',
  shouldLook: 'Who should look:',
  team: 'Team',
  loses: 'Changes at its cost',
  reviewers: 'Reviewers',
  what: 'What changes',
  where: 'Where',
  id: 'Change',
  class: 'Class',
  otherWay: 'The other way round',
  notCompared: 'Not compared, because they have errors:',
  more: (v: { count: number }) => `and ${v.count} more`,
  heading: (v: { before: string; after: string; count: number }) =>
    `${plural(v.count, 'change', 'changes')} from ${v.before} to ${v.after}`,
  nothing: (v: { before: string; after: string }) => `Nothing changes in meaning from ${v.before} to ${v.after}`,
  uncompared: (v: { path: string; side: string }) =>
    `Not compared: ${v.path}, which has errors in ${v.side}. cxmap validate says which.`,
};

/** What stops a comparison, and what its reader must know. */
export const reviewActions = {
  'no-revision': (v: { given: string }) => `“${v.given}” is no commit here: neither a branch nor a tag nor an id`,
  'two-ranges': (v: { given: string }) => `${v.given} says already what is compared; --staged and --base say it again`,
  'no-merge-base': (v: { one: string; other: string }) =>
    `${v.one} and ${v.other} have no common ancestor here. If this clone is shallow, fetch its history: git fetch --unshallow`,
  'missing-objects': (v: { count: number }) =>
    `This partial clone lacks ${plural(v.count, 'object', 'objects')} that the comparison needs, and cxmap fetches nothing by itself`,
  'no-workspace-then': (v: { revision: string }) => `There is no workspace in ${v.revision}`,
  'git-too-old': () => 'To merge without touching the work tree, git 2.38 or newer is needed',
  'not-begun': (v: { revision: string }) => `There was no workspace in ${v.revision} yet, so nothing is compared`,
  'several-bases': (v: { base: string; others: readonly string[] }) =>
    `Compared from the common ancestor ${v.base}; ${listAnd(v.others)} would do as well`,
};
