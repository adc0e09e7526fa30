import { listAnd, plural } from './words.ts';

/** What is said around the changes between two revisions. */
export const review = {
  classes: { breaking: 'Breaking', loosening: 'Loosening', tightening: 'Tightening', neutral: 'Neutral' },
  oneOf: {
    breaking: 'Breaking',
    loosening: 'Loosening',
    tightening: 'Tightening',
    neutral: 'Neutral',
    error: 'Error',
    warning: 'Warning',
  },
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
  begins: 'The map begins here: all of it is new.',
  calm: (v: { count: number }) =>
    v.count === 0 ? 'Nothing changes in meaning.' : `Nobody loses anything by ${plural(v.count, 'change', 'changes')}.`,
  counted: {
    breaking: (v: { count: number }) => plural(v.count, 'breaking change', 'breaking changes'),
    loosening: (v: { count: number }) => plural(v.count, 'loosening', 'loosenings'),
    broken: (v: { count: number }) =>
      plural(v.count, 'file that could not be compared', 'files that could not be compared'),
    errors: (v: { count: number }) => plural(v.count, 'new error', 'new errors'),
    warnings: (v: { count: number }) => plural(v.count, 'new warning', 'new warnings'),
  },
  verdict: (v: { costly: readonly string[]; others: number }) =>
    `${listAnd(v.costly)}${v.others > 0 ? `; ${plural(v.others, 'other change', 'other changes')}` : ''}`,
  /** Said of costly changes that a team has acknowledged. */
  acknowledged: (v: { count: number }) => `${v.count} acknowledged`,
  ack: (v: { names: { team: string; by: string; writtenBy?: string }; reason: string }) =>
    `Acknowledged by ${v.names.by} (${v.names.team}${v.names.writtenBy === undefined ? '' : `, written down by ${v.names.writtenBy}`}): ${v.reason}`,
  idleAcks: 'Acks that count for nothing:',
  /** Above and below a small diagram. */
  onMap: 'On the map',
  signs: 'Signs: + new, × gone, → another; dotted lines go',
  lookFirst: 'Look at these first:',
  shouldLook: 'Who should look:',
  howToAgree: (v: { command: string }) => `Somebody of a team that receives less may agree: ${v.command}`,
  team: 'Team',
  loses: 'Changes at its cost',
  reviewers: 'Reviewers',
  what: 'What changes',
  where: 'Where',
  id: 'Change',
  rule: 'Rule',
  findings: 'Found by validate',
  class: 'Class',
  otherWay: 'The other way round',
  notComparedTitle: 'Not compared',
  notCompared: 'Not compared, because they have errors:',
  more: (v: { count: number }) => `and ${v.count} more`,
  heading: (v: { before: string; after: string; count: number }) =>
    `${plural(v.count, 'change', 'changes')} from ${v.before} to ${v.after}`,
  nothing: (v: { before: string; after: string }) => `Nothing changes in meaning from ${v.before} to ${v.after}`,
  uncompared: (v: { path: string; side: string }) =>
    `Not compared: ${v.path}, which has errors in ${v.side}. cxmap validate says which.`,
};

const lackingWhat = {
  history: 'This clone has too little history to know what to compare with, and nothing is fetched unasked',
  objects: 'This partial clone lacks files that have to be compared, and nothing is fetched unasked',
};

const forTeams = (teams: readonly string[]): string => (teams.length === 0 ? '' : ` for ${listAnd(teams)}`);

/** What stops a comparison, and what its reader must know. */
export const reviewActions = {
  unmerged: (v: { path: string }) => `${v.path}: in conflict; cxmap resolve puts it together`,
  'not-called-by-git': () =>
    'git calls this: with a path, and of each side a file, its id and its mode. See git help git, GIT_EXTERNAL_DIFF',
  'no-revision': (v: { given: string }) => `“${v.given}” is no commit here: neither a branch nor a tag nor an id`,
  'two-ranges': (v: { given: string }) => `${v.given} says already what is compared; --staged and --base say it again`,
  'no-merge-base': (v: { one: string; other: string }) =>
    `${v.one} and ${v.other} have no common ancestor: they are histories of their own`,
  lacking: (v: { what: 'history' | 'objects'; command: string }) =>
    `${lackingWhat[v.what]}. This gets it: ${v.command}`,
  'lacking-no-remote': (v: { what: 'history' | 'objects' }) =>
    `${lackingWhat[v.what]}, and git knows no remote to get it from (git remote -v)`,
  'skipped-missing': (v: { count: number; command: string }) =>
    `This sparse checkout leaves out ${plural(v.count, 'file', 'files')} of the workspace, and this partial clone does not have them. This gets them: ${v.command}`,
  'base-unknown': (v: { offered: string }) =>
    v.offered === ''
      ? 'What this is to be merged into is not known: write a branch or a commit after --base (git branch -a names the branches)'
      : `What this is to be merged into is not known: write it, as in --base ${v.offered}${v.offered.startsWith('origin/') ? ', or let git note it: git remote set-head origin --auto' : ''}`,
  'no-repository': (v: { folder: string }) =>
    `There is no git repository around ${v.folder}, and this needs one: git init begins it`,
  'no-commits': () =>
    'Nothing is committed here yet, so there is no HEAD to read: git add -A && git commit begins the history',
  'event-without-base': (v: { event: string }) =>
    `This CI run is for no pull or merge request${v.event === '' ? '' : ` (${v.event})`}, so it names no base: write one, as in --base origin/main`,
  'event-unreadable': (v: { path: string }) =>
    `${v.path}, which GITHUB_EVENT_PATH names, is no event: no file of JSON, or too large`,
  'event-without-id': () => 'The CI run does not name its base by the full id of a commit: write one after --base',
  'another-change': (v: { head: string; wanted: string }) =>
    `HEAD (${v.head}) does not hold the change that this CI run is for (${v.wanted}): check that out, or write what to compare with after --base`,
  'no-workspace-then': (v: { revision: string }) => `There is no workspace in ${v.revision}`,
  'git-too-old': () => 'To merge without touching the work tree, git 2.38 or newer is needed',
  'not-begun': (v: { revision: string }) => `There was no workspace in ${v.revision} yet, so nothing is compared`,
  'several-bases': (v: { base: string; others: readonly string[] }) =>
    `Compared from the common ancestor ${v.base}; ${listAnd(v.others)} would do as well`,
  acknowledged: (v: { by: string; changes: readonly string[]; teams: readonly string[] }) =>
    `${v.by} acknowledges${forTeams(v.teams)}: ${v.changes.join(', ')}`,
  'acknowledged-commit': (v: { changes: readonly string[]; teams: readonly string[] }) =>
    `Acknowledge ${v.changes.length === 1 ? v.changes.join('') : plural(v.changes.length, 'change', 'changes')}${forTeams(v.teams)}`,
  'ack-for-another': (v: { by: string; writer: string }) =>
    `Note: ${v.writer} writes this down for ${v.by}, and it says so. Whether ${v.by} agrees is seen by the approval of the file`,
  'ack-unknown': (v: { given: string; since: string; known: readonly string[]; more: number }) =>
    `${v.given} is no change since ${v.since}. ${v.known.length === 0 ? 'Nobody loses anything by what changed since' : `These can be acknowledged: ${v.known.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`}. To compare with another revision, write it: --base main`,
  'ack-not-theirs': (v: { by: string; change: string; teams: readonly string[] }) =>
    v.teams.length === 0
      ? `No team is known to lose anything by ${v.change}: name the team that owns the loop, cx_team, in cxmap.yaml`
      : `${v.by} was a member of no team that receives less by ${v.change}: ${listAnd(v.teams)}. One of them has to say it`,
  'ack-again': (v: { by: string; change: string }) => `${v.by} has acknowledged ${v.change} already`,
  'two-maps': () => '--to-be draws what ideas will change, --base what has changed: one of them',
  'gate-shut': (v: { open: readonly string[]; more: number; command: string; broken: readonly string[] }) =>
    [
      ...(v.open.length > 0
        ? [
            `Not acknowledged: ${v.open.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}. Where a team that receives less can live with it: ${v.command}`,
          ]
        : []),
      ...(v.broken.length > 0 ? [`Not compared, because they have errors: ${v.broken.join(', ')}`] : []),
    ].join('. '),
  'ack-without-reason': () => 'Why can the team live with it? Say it with --reason "…"',
};
