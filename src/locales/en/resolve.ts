import { listAnd, plural } from './words.ts';

type Side = { side: string };

/** A value, or that there is none. */
const said = (value: string): string => (value === '' ? 'nothing' : `“${value}”`);

/** What the sides are while git is in the midst of something. */
const sides: Readonly<Record<string, string>> = {
  merge: 'Current is your branch, incoming is the branch that is merged into it',
  rebase: 'Current is what you rebase onto, incoming is your own commit',
  'cherry-pick': 'Current is your branch, incoming is the commit that is picked',
  revert: 'Current is your branch, incoming is what was before the commit that is reverted',
};

/** What `resolve` says. */
export const resolveActions = {
  'resolve-outside': (v: { path: string }) => `${v.path} lies outside the workspace`,
  'resolve-none': () => 'Nothing is in conflict here',
  'resolve-not-in-conflict': (v: { path: string }) => `${v.path}: not in conflict`,
  'resolve-foreign': (v: { path: string }) => `${v.path}: no file of cxmap; resolve it by hand`,
  'resolve-done': (v: { path: string }) => `${v.path}: resolved`,
  'resolve-would': (v: { path: string }) => `${v.path}: can be resolved`,
  'resolve-status': (v: { status: string }) => `status: ${v.status}`,
  'resolve-refused': (v: { path: string }) => `${v.path}: not resolved`,
  'resolve-taken': (v: { field: string; side: string; current: string; incoming: string }) =>
    v.side === 'incoming'
      ? `${v.field}: ${said(v.incoming)} (incoming), not ${said(v.current)}`
      : `${v.field}: ${said(v.current)} (current), not ${said(v.incoming)}`,
  'resolve-order-taken': (v: { field: string; side: string }) => `${v.field}: the order of the ${v.side} side`,
  'resolve-comment': (v: { comment: string }) => `a comment of the incoming side is not in it: ${v.comment}`,
  'resolve-two-values': (v: { field: string; base: string; current: string; incoming: string }) =>
    `${v.field}: current ${said(v.current)}, incoming ${said(v.incoming)}; before them ${said(v.base)}`,
  'resolve-two-orders': (v: { field: string }) =>
    `${v.field}: both sides add something at one place, or change the order`,
  'resolve-entry-lost': (v: { field: string; entry: string } & Side) =>
    `${v.field}: the ${v.side} side has lost an entry that was there before (${v.entry})`,
  'resolve-entry-changed': (v: { field: string; entry: string } & Side) =>
    `${v.field}: the ${v.side} side has changed an entry that was there before (${v.entry})`,
  'resolve-entry-moved': (v: { field: string; entry: string } & Side) =>
    `${v.field}: the ${v.side} side has moved an entry that was there before (${v.entry})`,
  'resolve-entry-twice': (v: { field: string; entry: string }) =>
    `${v.field}: the sides say different things of one entry (${v.entry})`,
  'resolve-entries-crossed': (v: { field: string }) =>
    `${v.field}: both sides have the same entries in different orders`,
  'resolve-replay': (v: { of: string; entry: string; problem: string }) =>
    `history: ${v.of === 'merged' ? 'with the entries of both sides it does not add up' : `that of the ${v.of} side does not add up by itself`}${v.entry === '' ? '' : ` (${v.entry})`}. ${v.problem}`,
  'resolve-broken': (v: { stage: string }): string =>
    v.stage === 'base'
      ? 'the common ancestor cannot be read: it may be a conflict itself'
      : `the ${v.stage} side has errors of its own:`,
  'resolve-both-added': () =>
    'both sides have made this file, each in its own way: these may be two things with one id',
  'resolve-gone': (v: { on: string }): string =>
    v.on === 'current'
      ? 'the current side has deleted the file, the incoming side has changed it'
      : 'the incoming side has deleted the file, the current side has changed it',
  'resolve-alone': (v: { stage: string }): string =>
    v.stage === 'base'
      ? 'both sides have moved or deleted the file'
      : `only the ${v.stage} side has this file: its folder has another name on the other side, or the file itself has`,
  'resolve-no-file': () => 'a side has a link here, or another repository',
  'resolve-columns': () => 'the sides have different columns: what a row is about cannot be told',
  'resolve-cannot-edit': (v: { reason: string }) =>
    `the file of the current side cannot be edited safely (${v.reason})`,
  'resolve-edited': () => 'somebody has edited the file since git left it',
  'resolve-removed': () => 'somebody has deleted the file since git left it',
  'resolve-elsewhere': () => 'a link stands here, or on the way: what is written would land elsewhere',
  'resolve-new-errors': () => 'together the sides have errors that neither has alone:',
  'resolve-choose-side': (v: { git: string; path: string }) =>
    `Choose with --take current or --take incoming, or edit it and: ${v.git} add -- ${v.path}`,
  'resolve-choose-gone': (v: { git: string; path: string }) =>
    `Keep it: ${v.git} add -- ${v.path}. Delete it: ${v.git} rm -- ${v.path}`,
  'resolve-choose-nothing': (v: { git: string; path: string }) => `Let it go: ${v.git} rm --cached -- ${v.path}`,
  'resolve-choose-alone': (v: { git: string; path: string }) =>
    `Keep it where it is: ${v.git} add -- ${v.path}. Or move it to its folder, and add it there`,
  'resolve-choose-file': (v: { git: string; path: string }) =>
    `Keep one: ${v.git} checkout --ours -- ${v.path} (current) or --theirs (incoming). To keep both, give one another id. Then: ${v.git} add -- ${v.path}`,
  'resolve-choose-edited': (v: { git: string; path: string }) =>
    `If it is as you want it: ${v.git} add -- ${v.path}. To have it resolved anew, whatever is in it: --force`,
  'resolve-choose-hand': (v: { git: string; path: string }) =>
    `Edit it, so that what both sides did is there, and: ${v.git} add -- ${v.path}`,
  'resolve-sides': (v: { underway: string }) =>
    sides[v.underway] ?? 'Current is your branch, incoming is what comes to it, such as a stash',
  'resolve-left-alone': (v: { paths: readonly string[] }) => `Left alone, no files of cxmap: ${listAnd(v.paths)}`,
  'resolve-next': (v: { command: string }) => `All is resolved. Go on with: ${v.command}`,
  'resolve-open': (v: { files: number }) =>
    `Still in conflict: ${plural(v.files, 'file', 'files')} (git status names them)`,
  'resolve-not-settled': (v: { said: string; command: string }) =>
    `Written, but git did not take it in: ${v.said}. Do it yourself: ${v.command}`,
};
