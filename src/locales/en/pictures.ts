import { plural } from './words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The words of the pictures of the other views: the journey, blueprints, hand-offs, tasks. */
export const pictures = {
  /** What ideas on their way will make of what a picture shows. */
  toBe: {
    none: 'No idea on its way changes anything here: it stays as it is today.',
    elsewhere: (v: { ideas: number }) =>
      v.ideas === 1
        ? '1 more idea is on its way; it changes nothing here.'
        : `${v.ideas} more ideas are on their way; they change nothing here.`,
    /** `2 change, 1 is new, 1 goes`: against the picture of today. */
    counts: (v: { new: number; changed: number; gone: number }) =>
      `With the ideas on their way: ${[
        ...(v.changed > 0 ? [v.changed === 1 ? '1 changes' : `${v.changed} change`] : []),
        ...(v.new > 0 ? [v.new === 1 ? '1 is new' : `${v.new} are new`] : []),
        ...(v.gone > 0 ? [v.gone === 1 ? '1 goes' : `${v.gone} go`] : []),
      ].join(', ')}`,
    /** After the title of a diagram that has no room for a sentence. */
    same: 'stays as it is',
    /** `→ changes: A, B`; the letters are those of ideas. */
    mark: (v: { sign: string; fate: string; letters: readonly string[] }) =>
      `${v.sign} ${v.fate}${v.letters.length > 0 ? `: ${v.letters.join(', ')}` : ''}`,
    legend:
      'What goes is struck through; what comes in its place follows the arrow, what comes into a list has a plus.',
    /** In the place of what happens at a touchpoint that is not there yet. */
    notYet: 'not there yet',
    faces: 'feelings from −2 to +2: expected → today → with the ideas',
    feelings: 'Feelings with ideas: expected → today → with the ideas.',
    here: 'What it changes here',
  },
  /** What a change does to the map, against a revision before it. */
  change: {
    title: (v: { title: string; since: string }) => `${v.title} · changes since ${v.since}`,
    heading: (v: { since: string }) => `What changes since ${v.since}`,
    none: (v: { since: string }) => `Nothing changes here since ${v.since}.`,
    /** `2 change, 1 is new, 1 goes`. */
    counts: (v: { new: number; changed: number; gone: number; since: string }) =>
      `Since ${v.since}: ${[
        ...(v.changed > 0 ? [v.changed === 1 ? '1 changes' : `${v.changed} change`] : []),
        ...(v.new > 0 ? [v.new === 1 ? '1 is new' : `${v.new} are new`] : []),
        ...(v.gone > 0 ? [v.gone === 1 ? '1 goes' : `${v.gone} go`] : []),
      ].join(', ')}`,
    planned: 'with the change',
    faces: 'feelings from −2 to +2: expected → before → with the change',
    feelings: 'Feelings that change: expected → before → with the change.',
  },

  journey: {
    description: (v: { touchpoints: number; gaps: number; unchecked: number; below: number }) =>
      `${plural(v.touchpoints, 'touchpoint', 'touchpoints')}, ${plural(v.gaps, 'gap', 'gaps')}; the client feels worse than expected at ${v.below}, not checked yet: ${v.unchecked}`,
    /** After the name of a stage that began in the row above. */
    continued: '(continued)',
    path: 'The client’s path',
    guess: 'not checked: a guess',
    guessed: 'nobody has asked here',
    below: 'worse than expected',
    above: 'better than expected',
    faces: 'feelings from −2 to +2: expected → real',
  },

  blueprint: {
    evidence: 'Channels and evidence',
    client: 'Client actions',
    frontstage: 'Frontstage: what the client meets',
    backstage: 'Backstage: who works behind it',
    systems: 'Support systems',
    lineOfInternal: 'Line of internal interaction',
    helped: (v: { teams: string }) => `with ${v.teams}`,
    noGain: 'nobody has said what this team gains',
  },

  handoffs: {
    event: 'The event',
    sender: 'stands where the news comes from; rings are its receivers',
    broken: (v: { broken: number }) => `Something is wrong with ${v.broken}`,
  },

  tasks: {
    /** `month` from 1 to 12. */
    month: (v: { year: number; month: number }) => `${months[v.month - 1] ?? ''} ${v.year}`,
    due: (v: { date: string }) => `due ${v.date}`,
    overdueBy: (v: { days: number }) => `${plural(v.days, 'day', 'days')} overdue`,
    late: 'overdue, up to today',
    noTeam: 'In no team',
    missing: (v: { count: number }) =>
      `${plural(v.count, 'more task is', 'more tasks are')} not drawn; cxmap render tasks --format md lists them all.`,
  },
};
