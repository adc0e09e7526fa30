import { listAnd } from './words.ts';

/** What is said of comments on hosts. */
export const ci = {
  'no-file': (v: { path: string }) => `There is no file ${v.path}`,
  'no-review': (v: { path: string }) => `${v.path} is no review: its form is not that of docs/review.schema.json`,
  'from-file-alone': () => 'The review in the file says what was compared: leave out --base, --fetch and --as-of',
  'no-host': () =>
    'The environment names no host: GITHUB_EVENT_PATH and GITHUB_REPOSITORY in a workflow, CI_MERGE_REQUEST_IID in GitLab. To see the comment: --dry-run',
  'no-token': (v: { name: string }) => `The environment does not set ${v.name}, the token to comment with`,
  'no-address': (v: { name: string }) => `${v.name} is not an address that begins with https://`,
  'no-request': () => 'This run is for no pull or merge request: there is nothing to comment on',
  'request-gone': () =>
    'No pull request is open any more for what this run has looked at: there is nothing to comment on',
  'head-moved': () =>
    'The pull request has newer commits than this run has looked at: the run for those comments, this one leaves it',
  'another-review': (v: { wanted: string; commit: string }) =>
    `The review is of the commit ${v.commit}, and the run before this one was for ${v.wanted}: nothing was written`,
  'would-write': () => 'Nothing was written: so the comment would read',
  'would-not-begin': () => 'Nothing was written: no comment would be begun for this; one that is there would read so',
  none: (v: { request: string }) => `${v.request}: nothing that somebody must look at, so no comment`,
  same: (v: { request: string }) => `${v.request}: the comment says so already`,
  created: (v: { request: string }) => `${v.request}: commented`,
  updated: (v: { request: string }) => `${v.request}: the comment is up to date`,
  'too-many-comments': (v: { request: string }) =>
    `${v.request} has more comments than are looked through, and a second one of ours must not be: nothing was written`,
  unreachable: (v: { said: string }) => `The host could not be reached${v.said === '' ? '' : `: ${v.said}`}`,
  'bad-token': () => 'The host does not know the token (401)',
  'asks-to-wait': (v: { seconds: number }) =>
    `The host asks to wait for ${v.seconds} seconds, longer than a run waits: run it again then`,
  'forbidden-github': (v: { request: string }) =>
    `The token may not comment on ${v.request} (403). A workflow needs permissions: {pull-requests: write}. For pull requests from forks every token only reads: comment from a second workflow, as cxmap ci github --forks writes it`,
  'read-only-run': (v: { request: string }) =>
    `No comment on ${v.request}: in runs that Dependabot begins the token only reads. The summary of this run says what it would; a second workflow (cxmap ci github --forks) may comment`,
  'forbidden-gitlab': (v: { request: string }) =>
    `The token may not comment on ${v.request} (403): it needs the scope api and the role of a reporter or more`,
  'not-there': (v: { request: string }) => `${v.request} is not there, or the token may not see it (404)`,
  answered: (v: { status: number; said: string }) =>
    `The host answered ${v.status}${v.said === '' ? '' : `: ${v.said}`}; nothing more was tried`,
  'from-where': () =>
    'From where should CI install cxmap? The package says no repository of its own: write it, as in --from github:owner/cxmap#v1.4.0, --from git+https://git.example.com/tools/cxmap.git#v1.4.0 or --from ./tools/cxmap.tgz',
  'no-source': (v: { given: string }) =>
    `“${v.given}” is nothing that npm installs: a name with a version, an address, or a path, without blanks and quotes`,
  'path-in-second-run': (v: { given: string }) =>
    `“${v.given}” is a file of the repository, and the second job has nothing checked out: name an address or a package with --from`,
  'path-in-hook': (v: { given: string }) =>
    `“${v.given}” is a file of the repository, and pre-commit installs a hook in a folder of its own, where that path leads nowhere: name an address or a package with --from`,
  kept: (v: { options: readonly string[] }) =>
    `Kept as the file says it: ${v.options.join(' ')}. What is to be otherwise has to be said`,
  'not-kept': (v: { path: string }) =>
    `${v.path} was changed by hand, so nothing of it was kept: what no option says is as usual`,
  edited: (v: { path: string }) =>
    `${v.path} was changed by hand, or is not ours: nothing was written. --dry-run --force shows what would become of it, --force does it`,
  'as-it-should-be': () => 'Everything is as it should be',
  wrote: (v: { paths: readonly string[] }) => `For the host: ${listAnd(v.paths)}`,
  'include-yourself': (v: { file: string; path: string }) =>
    `${v.file} is in a form that is not edited. Add to its include: - local: ${v.path}`,
  'odd-form': (v: { path: string }) => `${v.path} is in a form that is not edited: nothing was written`,
  'driver-yourself': () =>
    "Run once in each clone that wants diffs in words: git config diff.cxmap.command 'cxmap git-diff-driver' (--no-ext-diff shows the lines)",
  'no-reviewers': () =>
    'cxmap.yaml names no reviewers of a team, so there is nobody to name. Write there, say, reviewers: {support: ["@example/support"]}',
};
