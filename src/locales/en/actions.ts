import { listAnd, listOr, noteMeaning, plural, thing } from './words.ts';

/** What commands say they did, and why they refuse. */
export const action = {
  'task-moved': (v: { id: string; title: string; from: string; to: string }) =>
    `${v.id} “${v.title}”: ${v.from} → ${v.to}`,
  'task-moved-commit': (v: { id: string; title: string; to: string }) => `Move ${v.id} to ${v.to}: ${v.title}`,
  'diff-marked':
    'There are characters in it that nobody sees: they are written as <U+…>, so this diff is to be read, not to be applied.',
  'would-write': (v: { files: number }) =>
    `Nothing is written (--dry-run): ${plural(v.files, 'file', 'files')} would change`,
  committed: (v: { commit: string; message: string }) => `Committed ${v.commit}: ${v.message}`,
  'commit-holds-more': (v: { paths: readonly string[] }) =>
    `Note: what was changed before and not committed is in this commit too: ${v.paths.join(', ')}`,
  'names-untracked': (v: { paths: readonly string[] }) =>
    `Note: what was committed refers to what git does not track yet: ${v.paths.join(', ')}`,
  'not-committed': (v: { files: number }) =>
    `${plural(v.files, 'file is', 'files are')} changed, and git did not commit ${v.files === 1 ? 'it' : 'them'}. It says:`,
  'commit-yourself': () => 'When that is mended, this finishes it, in the folder of cxmap.yaml:',
  'commit-no-git': () => 'There is no git here to commit with (--commit); nothing was written',
  'commit-no-repository': () =>
    'This folder is in no git repository, so nothing can be committed (--commit); nothing was written. git init makes one',
  'commit-unusable': (v: { said: string }) => `git does not work here, and nothing was written: ${v.said}`,
  'commit-no-identity': (v: { said: string }) =>
    `git does not know who commits (git config user.name and user.email say so), and nothing was written: ${v.said}`,
  'commit-underway': (v: { what: string }) =>
    `A ${v.what} is under way in this repository, and a commit would become a part of it: finish it or abort it first (git status says how). Nothing was written`,
  'commit-locked': (v: { path: string }) =>
    `Another git is at work in this repository; if none is, delete ${v.path}. Nothing was written`,
  'commit-capitals': (v: { from: string; to: string }) =>
    `git looks at no capitals here (core.ignorecase), and would keep ${v.from}; nothing was written. Do it without --commit, and then: git rm --cached -- ${v.from} && git add -- ${v.to}`,
  'commit-ignored': (v: { paths: readonly string[] }) =>
    `git ignores ${listAnd(v.paths)} (git check-ignore -v says why), so it cannot be committed; nothing was written`,
  'no-workspace': (v: { folder: string }) =>
    `No workspace here: neither ${v.folder} nor a folder above it has a cxmap.yaml. Begin one with: cxmap init`,
  'unknown-record': (v: { kind: string; given: string }) => `There is no ${thing(v.kind)} “${v.given}”`,
  'ambiguous-record': (v: { kind: string; given: string; candidates: readonly string[] }) =>
    `“${v.given}” could be ${listOr(v.candidates)}; give more of the id`,
  'unknown-status': (v: { kind: string; given: string }) => `A ${thing(v.kind)} has no status “${v.given}”`,
  'same-status': (v: { id: string; status: string }) => `${v.id} is “${v.status}” already`,
  'illegal-move': (v: { kind: string; id: string; from: string; to: string }) =>
    `${v.id} cannot move from “${v.from}” to “${v.to}”`,
  'missing-options': (v: { id: string; to: string; fields: readonly string[]; says: string }) =>
    `To move ${v.id} to “${v.to}”, add ${v.fields
      .map((field) => (field === 'note' ? `--note "<${noteMeaning[v.says] ?? 'a note'}>"` : `--${field} <${field}>`))
      .join(', ')}`,
  'cannot-edit': (v: { path: string; reason: string }) =>
    `${v.path} cannot be edited safely (${v.reason}); edit it by hand`,
  'page-no-actor': () =>
    'Who does this? git’s user.email is that of no member: set it (git config user.email …), and the page acts as you',
  'no-actor': () => 'Who does this? Add --by <person>, or set git’s user.email to the e-mail of a member',
  'bad-moment': (v: { given: string }) => `“${v.given}” is no moment: write 2026-11-22T10:15:00+03:00 or 2026-11-22`,
  'earlier-than-history': (v: { id: string; at: string; last: string }) =>
    `${v.id} was last changed at ${v.last}; a change at ${v.at} would be older than that`,
  'received-later': (v: { id: string; at: string; received: string }) =>
    `${v.id} says that it was received at ${v.received}, and it is ${v.at}: nothing can be done about it before. Correct “received” in its file`,
  'not-come-yet': (v: { received: string; today: string }) =>
    `${v.received} has not come yet, it is ${v.today}: when was it received?`,
  'broken-record': (v: { id: string }) => `${v.id} does not validate as it is; mend it first (see below)`,
  'doubled-id': (v: { id: string; files: readonly string[] }) =>
    `${v.id} is the id of ${v.files.length} files, and which is meant is not plain: ${listAnd(v.files)}. Give one of them another id`,
  'new-errors': () => 'Refused: this would bring new errors into the workspace',
  'unknown-rule': (v: { given: string; candidates: readonly string[] }) =>
    v.candidates.length > 0
      ? `There is no rule “${v.given}”. Did you mean ${listOr(v.candidates)}?`
      : `There is no rule “${v.given}”; cxmap explain lists them all`,
  'not-a-folder': (v: { path: string }) => `${v.path} is not a folder`,
  'not-empty': (v: { path: string; files: readonly string[] }) =>
    `${v.path} already holds ${v.files.join(', ')}; cxmap init overwrites nothing`,
  'workspace-inside': (v: { path: string }) => `A workspace is already here: ${v.path}`,
  initialised: (v: { path: string; files: number }) =>
    `A workspace is ready in ${v.path} (${plural(v.files, 'file', 'files')})`,
  'initialised-next': (v: { path: string }) => `Next: ${v.path === '.' ? '' : `cd ${v.path} && `}cxmap`,
  'path-outside': (v: { path: string }) => `${v.path} is outside the workspace`,
  'path-unknown': (v: { path: string }) => `There is nothing at ${v.path} in the workspace`,
  'unknown-stage': (v: { given: string; known: readonly string[] }) =>
    `There is no stage “${v.given}”; the stages are ${v.known.join(', ')}`,
  'too-large-to-draw': (v: { known: readonly string[] }) =>
    `The map is more than one Mermaid diagram can hold; draw it stage by stage (--stage ${v.known[0] ?? ''}), or as a page (--format md)`,
  'settings-broken': () => 'Nothing can be drawn while cxmap.yaml has errors; cxmap validate shows them',
  'map-broken': () => 'The map cannot be drawn while its files have errors; cxmap validate shows them',
  'no-png-library':
    'PNG is drawn by the package @resvg/resvg-js, which is not here: npm install --save-dev @resvg/resvg-js brings it. The same picture as SVG (--format svg) needs nothing',
  'no-mermaid-cli':
    'Mermaid draws this picture, by the package @mermaid-js/mermaid-cli, which is not where cxmap is installed: npm install --save-dev @mermaid-js/mermaid-cli beside it (--global beside a global one), or name a folder that has it in CXMAP_MERMAID. Mermaid text (--format mermaid) and the pictures that cxmap draws itself need nothing',
  'no-named-mermaid': (v: { path: string }) =>
    `CXMAP_MERMAID names ${v.path}, and @mermaid-js/mermaid-cli is not there: name the whole path of a folder in which it is installed`,
  'no-browser':
    'Mermaid draws this picture in a browser, and there is no Chromium or Chrome here: install one, or npm install --save-dev @sparticuz/chromium (Linux), or name its program in CXMAP_CHROMIUM. Mermaid text (--format mermaid) and the pictures that cxmap draws itself need none',
  'no-named-browser': (v: { path: string }) =>
    `CXMAP_CHROMIUM names ${v.path}, and there is no such program: name the whole path of one`,
  'no-working-browser': (v: { path: string }) =>
    `The browser ${v.path} does not start; CXMAP_CHROMIUM names another. Mermaid text (--format mermaid) and the pictures that cxmap draws itself need none`,
  'whole-map-only': (v: { stage: string }) =>
    `The picture of the map shows all stages. One stage: cxmap render journey --stage ${v.stage} --format svg, or the map as Mermaid`,
  'leads-outside': (v: { path: string }) =>
    `${v.path} is a link out of the workspace: nothing is read or written through it. Where it is meant, name the place with -o`,
  'is-a-folder': (v: { path: string }) => `${v.path} is a folder: name a file in it`,
  'is-of-the-map': (v: { path: string }) =>
    `${v.path} is a file of the workspace: name another, so that nothing of it is lost`,
  'two-to-stdout': 'The page and the JSON cannot both go to standard output: leave one of -o - and --format json out',
  'bad-port': (v: { given: string | undefined }) => `“${v.given ?? ''}” is no port: write a number up to 65535`,
  'port-taken': (v: { port: number }) =>
    `Port ${v.port} is taken, or not for you: choose another one, or leave --port out`,
  'serve-wants': (v: { option: string }) => `${v.option} is for the page that is served: add --serve`,
  'serve-without': (v: { option: string }) => `--serve and ${v.option} do not go together: leave one of them out`,
  serving: 'Open this address; the page follows your files until you stop it with Ctrl+C',
  'serving-writes':
    'Open this address; the page follows your files, and changes them in your name, until you stop it with Ctrl+C',
  'png-wants-file': () => 'A PNG is no text: say where it goes with -o <file>',
  'settings-uncounted': () =>
    'cxmap.yaml has errors, so nobody can say which days and hours count; cxmap validate shows them',
  'left-out': (v: { files: number }) =>
    `Left out: ${plural(v.files, 'file', 'files')} with errors; cxmap validate shows them`,
  wrote: (v: { path: string }) => `Wrote ${v.path}`,
  watching: () => 'Watching for changes; stop with Ctrl+C',
  'baseline-unnamed': () => 'Which baseline? Add --baseline <file>',
  'baseline-missing': (v: { path: string }) => `There is no baseline ${v.path}; make it with --update-baseline`,
  'baseline-broken': (v: { path: string }) => `${v.path} is no baseline of cxmap`,
  'baseline-written': (v: { path: string; known: number }) =>
    `${v.path} now knows ${plural(v.known, 'finding', 'findings')}`,
  changed: (v: { path: string }) => `${v.path} was changed by someone else meanwhile; nothing was written, try again`,
};
