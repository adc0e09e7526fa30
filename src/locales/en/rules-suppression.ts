/** What is said about silencing that does nothing. */
export const suppressionRules = {
  suppression: {
    title: 'A finding is silenced to no use, or without a reason',
    why: 'A silencing comment that hides nothing any more will hide the next mistake. One without a reason cannot be judged by anybody later.',
    says: {
      unused: (v: { rule: string }) => `This comment silences nothing: the rule “${v.rule}” finds nothing here`,
      'unknown-rule': (v: { rule: string }) =>
        v.rule === ''
          ? 'Which rule is silenced? Write # cxmap-ignore <rule> -- <reason>'
          : `There is no rule “${v.rule}” to silence`,
      'no-reason': (v: { rule: string }) =>
        `Why? Write # cxmap-ignore ${v.rule} -- <reason>; without it nothing is silenced`,
      baseline: (v: { record: string; rule: string }) =>
        `The baseline knows more findings of “${v.rule}” in ${v.record} than there are; cxmap validate --update-baseline takes them out`,
    },
  },
};
