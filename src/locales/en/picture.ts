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
};
