const fromWords =
  'where CI installs cxmap from, as npm writes it: github:owner/name#v1, git+https://…#v1, a package, a path (by default as the file says that is there, else the repository of cxmap, where the package says one)';

const gateWords =
  'fail where a change is breaking, or loosening (or breaking), or never (by default as the file says that is there, else breaking)';

const fileWords = {
  force: 'write even over what was changed by hand',
  'dry-run': 'show the change and write nothing',
  format: 'how the result is printed',
};

/** The words of the help for what wires a host in. */
export const ciCommands = {
  'git-diff-driver': {
    summary: 'called by git: show in words what changes in a file of the map',
    description:
      'Takes what git hands a program for diffs. git diff and git log -p --ext-diff then say “comes later: only 2 working days before” in place of lines; --no-ext-diff shows the lines. Other files, and those with errors, are shown line by line. cxmap ci git says in .gitattributes which files it is for.',
    arguments: { path: 'the file', more: 'of each side a file, its id and its mode; after a rename the new path' },
    examples: ['the history of the map in words', 'for every diff in this clone (after cxmap ci git)'],
  },
  ci: { summary: 'the pull or merge request: comments, and the files that a host needs' },
  'ci review': {
    summary: 'write what a change means as data, for a run that has nothing of it checked out',
    description:
      'Compares the work tree with the base of the change, checks both, and writes changes, impact and new findings as JSON (docs/review.schema.json), small enough for an artifact.',
    options: {
      output: 'write it into this file',
      base: 'compare from where HEAD left this commit; without a name, as the pull request of the CI run or the default branch says (the default)',
      fetch: 'fetch what a shallow or partial clone lacks for that (nothing is fetched without it)',
      'as-of': 'the moment that the impact is read at, instead of now',
    },
    examples: ['in a run for a pull request', 'anywhere else, to standard output'],
  },
  'ci comment': {
    summary: 'write the one comment below a pull or merge request, or bring it up to date',
    description:
      'Says what is breaking, loosening or newly found, whom it reaches and who should look. Where there is nothing of that, no comment is begun, and one that is there becomes one green line; there is never a second one. The environment of the CI run names host, request and token (GITHUB_TOKEN, CXMAP_GITLAB_TOKEN).',
    options: {
      'from-file': 'the comment for what this file of ci review says; nothing of the change has to be here',
      base: 'compare from where HEAD left this commit; without a name, as the CI run says (the default)',
      fetch: 'fetch what a shallow or partial clone lacks for that (nothing is fetched without it)',
      'as-of': 'the moment that the impact is read at, instead of now',
      'dry-run': 'print the comment and write nothing; needs no token',
      format: 'how it is told what was done',
    },
    examples: [
      'in a run for a pull or merge request',
      'see the comment on this machine',
      'from a second run, for pull requests from forks',
    ],
  },
  'ci github': {
    summary: 'write the workflow that checks the map and comments on pull requests',
    description:
      'Writes .github/workflows/cxmap.yml at the top of the repository (for a workspace in a folder cxmap-<folder>.yml, so that each has its own): checks, annotations, the summary, and the one comment. Run again, it brings the file up to date and keeps what that says and no option does. A file that was changed by hand stays as it is.',
    options: {
      from: fromWords,
      'fail-on': gateWords,
      forks:
        'two workflows, so that pull requests from forks get a comment, too: the second one has nothing of them checked out (two stay two until the second file is deleted)',
      ...fileWords,
    },
    examples: [
      'see what it would write',
      'from an action, with pull requests from forks',
      'from a package that lies in the repository',
    ],
  },
  'ci gitlab': {
    summary: 'write the job that checks the map and comments on merge requests',
    description:
      'Writes .gitlab/cxmap.gitlab-ci.yml at the top of the repository (for a workspace in a folder cxmap-<folder>.gitlab-ci.yml) and includes it in .gitlab-ci.yml: checks, the report on code quality, and one note, for which the variable CXMAP_GITLAB_TOKEN is needed. Run again, it brings the file up to date and keeps what that says and no option does.',
    options: {
      from: fromWords,
      'fail-on': gateWords,
      ...fileWords,
    },
    examples: ['see what it would write', 'from a repository of your own'],
  },
  'ci pre-commit': {
    summary: 'write the hook of pre-commit that checks the map before a commit',
    description: 'Adds it to .pre-commit-config.yaml, or brings it up to date there; what else that says stays.',
    options: { from: `${fromWords}; no path`, 'dry-run': fileWords['dry-run'], format: fileWords.format },
    examples: ['see what it would write', 'from a package'],
  },
  'ci codeowners': {
    summary: 'write into CODEOWNERS that those who receive a hand-off must agree to its changes',
    description:
      'Writes a block at the end of CODEOWNERS by “reviewers” in cxmap.yaml: to a hand-off the teams that receive it, for any one owner of a line suffices; in GitLab a section each team. What others wrote there stays.',
    options: {
      host: 'whose form; by default that of the block that is there, else GitLab’s where there is a .gitlab-ci.yml, else GitHub’s',
      ...fileWords,
    },
    examples: ['see what it would write', 'with a section each team'],
  },
  'ci git': {
    summary: 'write into .gitattributes how git shows and merges files of the map',
    description:
      'Writes a block at the end of .gitattributes: the files of the workspace are shown by the diff driver cxmap, where a clone has one (the command for that is printed), and merged line by line even where all YAML is merged by “union”, which would fuse entries.',
    options: fileWords,
    examples: ['see what it would write'],
  },
};
