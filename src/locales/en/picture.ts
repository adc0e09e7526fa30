import { views } from './views.ts';
import { plural } from './words.ts';

/** The words in the pictures of the map. */
export const picture = {
  /** The language of the words, as HTML names it. */
  language: 'en',
  toBeTitle: (v: { title: string }) => `${v.title} · TO-BE`,
  stagesPart: (v: { from: number; to: number; of: number }) =>
    v.from === v.to ? `Stage ${v.from} of ${v.of}` : `Stages ${v.from}–${v.to} of ${v.of}`,
  goal: 'What the client wants',
  doneWhen: 'Done when:',
  feelings: 'How the client feels',
  expected: 'expected',
  real: 'in reality',
  planned: 'with the ideas',
  lineOfInteraction: 'Line of interaction',
  lineOfVisibility: 'Line of visibility',
  alsoHere: 'Hand-offs also in force here',
  metrics: 'Metrics against targets',
  amount: (v: { value: number; unit: string }) => {
    const number = views.number(v.value);
    return v.unit === '%' ? `${number}%` : `${number}\u00A0${v.unit}`.trim();
  },
  target: (v: { amount: string; better: 'higher' | 'lower' }) =>
    `target ${v.better === 'higher' ? '≥' : '≤'}\u00A0${v.amount}`,
  answers: (v: { n: number }) => plural(v.n, 'answer', 'answers'),
  amountOf: (v: { amount: string; n: number }) => `${v.amount} (${plural(v.n, 'answer', 'answers')})`,
  noTarget: 'no target',
  noValue: 'no value yet',
  unmeasured: 'not measured yet',
  metricState: {
    met: 'Target met',
    missed: 'Target missed',
    open: 'No target to meet',
    few: 'Too few answers for a number',
    empty: 'No value yet',
    unmeasured: 'Nobody measures it yet',
  },
  pains: 'Where it hurts',
  owner: 'Owner:',
  form: 'Form:',
  noForm: 'free',
  when: 'When:',
  where: 'Where:',
  responsible: 'Responsible:',
  mode: { push: 'told by the sender', board: 'on a shared board', access: 'standing access', questions: 'asked for' },
  inStages: (v: { stages: readonly number[] }) =>
    `${v.stages.length === 1 ? 'stage' : 'stages'}\u00A0${v.stages.join(', ')}`,
  ideas: 'Ideas on their way',
  ideaParts: (v: { parts: readonly string[] }) => v.parts.join('; '),
  fate: { new: 'new', gone: 'goes', changed: 'changes' },
  conflict: (v: { part: string; field: string }) =>
    v.field ? `${v.part}: two ideas set “${v.field}” differently` : `${v.part}: two ideas want different things`,
  signs: 'Signs',
  sign: {
    direct: 'direct contact',
    indirect: 'indirect contact',
    none: 'no contact',
    truth: 'moment of truth',
    gap: 'gap, with the number of the pain',
    fine: 'nothing stands in the way',
    unchecked: 'not checked yet',
    broken: 'a hand-off with something wrong',
    required: 'a field that must be filled in',
    also: 'a hand-off that is drawn at an earlier stage',
  },
  /** The whole map on one slide: little is drawn, the rest is counted. */
  slide: {
    pains: (v: { count: number }): string => (v.count === 1 ? 'pain on the client’s way' : 'pains on the client’s way'),
    noPains: 'No pain is known',
    handoffs: (v: { count: number }): string => (v.count === 1 ? 'broken hand-off' : 'broken hand-offs'),
    noBroken: 'No broken hand-off is known',
    noHandoffs: 'No hand-offs yet',
    metrics: (v: { count: number }): string => (v.count === 1 ? 'metric falls short' : 'metrics fall short'),
    noExceptions: 'No metric clearly falls short',
    noMetrics: 'No metrics yet',
    ideas: (v: { count: number }): string => (v.count === 1 ? 'idea on its way' : 'ideas on their way'),
    changes: (v: { count: number; since: string }) =>
      v.count === 1 ? `change since ${v.since}` : `changes since ${v.since}`,
    /** What is not drawn, as a list of counts. */
    more: (v: { count: number }) => `and ${v.count} more`,
    moreTeams: (v: { count: number }) => `and ${plural(v.count, 'more team', 'more teams')}`,
    moreTouchpoints: (v: { count: number }) => `and ${v.count} more as dots`,
    counts: (v: { parts: readonly string[] }) => v.parts.join(' · '),
    unchecked: (v: { count: number; of: number }) =>
      `${v.count} of ${plural(v.of, 'touchpoint', 'touchpoints')} not checked`,
    hold: (v: { count: number }) => `${v.count} fine`,
    inAll: (v: { count: number }) => plural(v.count, 'hand-off', 'hand-offs'),
    touchpoints: (v: { count: number }) => plural(v.count, 'touchpoint', 'touchpoints'),
    closed: (v: { count: number }) => `${v.count} will be gone`,
    fine: (v: { count: number }) => `${v.count} fine`,
    noise: (v: { count: number }) => `${v.count} within noise`,
    unclear: (v: { count: number }) => `${v.count} short, too few values to tell noise`,
    silent: (v: { count: number }) => `${v.count} without value or target`,
    expected: (v: { amount: string }) => `clients expect ${v.amount}`,
    noFeelings: (v: { touchpoints: number }) =>
      v.touchpoints === 0
        ? 'No touchpoints yet, so nobody knows how the client feels'
        : `Nobody has asked yet how the client feels: ${plural(v.touchpoints, 'touchpoint', 'touchpoints')}`,
    direct: 'meets the client; the number: its touchpoints',
    broken: 'a broken hand-off, where it starts',
  },
};
