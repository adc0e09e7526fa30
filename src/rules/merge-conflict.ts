import type { Rule } from './rule.ts';

const group = (rhythm: string): Readonly<Record<string, string>> => ({
  'map/groups/onboarding.yaml': `name: First weeks\nmembers: [ann, bob]\nmeets: ${rhythm}\n`,
});

/** Found where a merge is tried (`--merge-with`): what git cannot put together, people must. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  preset: 'minimal',
  example: {
    before: group('2 weeks'),
    other: group('1 week'),
    bad: group('30 days'),
    good: group('1 week'),
  },
};
