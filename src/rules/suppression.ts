import type { Rule } from './rule.ts';

const group = (comment: string): Readonly<Record<string, string>> => ({
  'map/groups/onboarding.yaml': `name: First weeks\nmembers: [ann, rob]${comment}\nmeets: 2 weeks\n`.replace(
    'rob',
    comment.includes('unknown-reference') ? 'rob' : 'bob',
  ),
});

/** Found where silencing is applied (`silence.ts`): a comment or a baseline that hides nothing, or hides without a reason. */
export const suppression: Rule = {
  id: 'suppression',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: group(' # cxmap-ignore schema -- Checked by hand'),
    good: group(' # cxmap-ignore unknown-reference -- Rob starts on Monday'),
  },
};
