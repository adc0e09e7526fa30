import { plural } from './words.ts';

/** What two times that are compared look like beside one another. */
const how = {
  more: 'more than by chance',
  fewer: 'fewer than by chance',
  noise: 'within noise',
  few: 'too few to compare',
};

/** What is said of who speaks of a touchpoint or a stage. */
export const voice = {
  heading: 'What is said',
  nothing: 'No case speaks of it yet',
  recent: (v: { days: number; count: number }) => `${plural(v.count, 'case', 'cases')} in ${v.days} days`,
  before: (v: { count: number; change: keyof typeof how }) => `${v.count} before: ${how[v.change]}`,
  negative: (v: { count: number; known: number }) => `${v.count} negative of ${v.known} of known mood`,
  all: (v: { count: number; last: string }) => `${v.count} in all, the last on ${v.last}`,
  last: (v: { last: string }) => `the last on ${v.last}`,
  tags: 'Tags',
  tag: (v: { name: string; count: number }) => `${v.name} ${v.count}`,
  basis: 'The reality is',
  reality: {
    evidence: (v: { cases: number; last: string; others: number }) =>
      `known: ${[
        ...(v.cases > 0 ? [`${plural(v.cases, 'case', 'cases')}, the last on ${v.last}`] : []),
        ...(v.others > 0 ? [plural(v.others, 'other source', 'other sources')] : []),
      ].join('; ')}`,
    guess: 'a guess: nobody has spoken of it',
  },
  guess: 'a guess',
  waiting: 'Waits',
  undecided: (v: { count: number }) => `${v.count} undecided`,
  working: (v: { count: number }) => `${v.count} worked on`,
  owed: (v: { count: number }) => `${v.count} owed an answer`,
  quote: (v: { text: string; who: string }) => `“${v.text}” – ${v.who}`,
  openSource: 'from an open source',
  sign: (v: { days: number }) => `cases of the last ${v.days} days; in red how many of them are negative`,
  guessSign: 'what happens there is a guess: no case speaks of it',
};
