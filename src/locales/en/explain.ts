/** The words around a rule's explanation. */
export const explain = {
  heading: 'The rules of cxmap validate',
  before: 'In the base:',
  other: 'On the other branch:',
  bad: 'Wrong:',
  good: 'Right:',
  weight: (v: { severity: string; preset: string }) => `${v.severity}, from the preset “${v.preset}” on`,
  howToSilence: (v: { rule: string }) => `Its weight is set in cxmap.yaml:  rules: {${v.rule}: off | warning | error}`,
  gone: '(the file is gone)',
  noText: '(bytes that are no UTF-8 text)',
  legend: '● error  ○ warning   cxmap explain <rule> tells more',
};
