/** The words of the help for what wires a host in. */
export const ciCommands = {
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
};
