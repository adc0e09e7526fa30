import { visibleLine } from '../../visible-text.ts';
import { monitorWords } from './monitor.ts';
import { views } from './views.ts';
import { listOr } from './words.ts';

/** What the commands about cases say they did, and why they refuse. */
export const caseWords = {
  added: (v: { id: string; text: string }) => `${v.id}: ${v.text}`,
  'added-commit': (v: { id: string }) => `Add the case ${v.id}`,
  lacks: (v: { options: readonly string[] }) =>
    `Still missing, if it can be had: ${v.options.join(', ')}. Ask with: cxmap case clarify`,
  'source-wants': (v: { source: string; options: readonly string[] }) =>
    `A case from “${v.source}” cannot do without ${v.options.join(' and ')}`,
  'no-text': () => 'What was said? Add --text <text>, or give it by standard input',
  'bad-score': (v: { given: string }) => `“${v.given}” is no score: write --score <metric>=<value>`,
  asked: (v: { id: string; question: string }) => `${v.id}: asked “${v.question}”`,
  'asked-commit': (v: { id: string }) => `Ask the client about ${v.id}`,
  clarified: (v: { id: string }) => `${v.id}: the question is answered`,
  'clarified-commit': (v: { id: string }) => `Record the client’s word on ${v.id}`,
  'ask-letter': (v: { said: string; question: string }) =>
    [
      monitorWords.greeting,
      '',
      monitorWords.thanks({ count: 1 }),
      ...(v.said.trim() === '' ? [] : [monitorWords.said({ text: visibleLine(v.said) })]),
      '',
      `So that we can help, may we ask: ${v.question}`,
      'A short answer is enough.',
    ].join('\n'),
  'ask-or-answer': (v: { id: string }) => `What about ${v.id}? Either --question <text> or --answer <text>`,
  'question-open': (v: { id: string; question: string }) => `${v.id} still waits for an answer to “${v.question}”`,
  'no-question': (v: { id: string }) => `Nobody has asked anything about ${v.id} that is still open`,
  decided: (v: { id: string; kind: string; refs: readonly string[] }) =>
    `${v.id} is decided already: ${v.kind}${v.refs.length > 0 ? ` (${v.refs.join(', ')})` : ''}`,
  'none-wants-reason': (v: { id: string }) => `To decide that nothing follows from ${v.id}, add --reason <why>`,
  'triaged-task': (v: { id: string; work: string }) => `${v.id} → the task ${v.work}`,
  'triaged-idea': (v: { id: string; work: string }) => `${v.id} → the idea ${v.work}`,
  'triaged-joined': (v: { id: string; work: string }) => `${v.id} joins ${v.work}`,
  'triaged-none': (v: { id: string }) => `${v.id}: nothing is to be done; the client still gets an answer`,
  'triaged-commit': (v: { id: string; kind: string; work: string }) => `Decide ${v.id}: ${v.kind} ${v.work}`.trimEnd(),
  granted: (v: { id: string; measure: string; amount: number | undefined; currency: string | undefined }) =>
    `${v.id}: ${v.measure}${v.amount === undefined ? '' : `, ${views.number(v.amount)}${v.currency === undefined ? '' : ` ${v.currency}`}`}`,
  'granted-commit': (v: { id: string; measure: string; amount: number | undefined; currency: string | undefined }) =>
    `Record for ${v.id}: ${v.measure}`,
  'client-value': (v: { attribute: string; value: string | number | boolean }) =>
    `The client’s value: ${v.attribute} = ${v.value}`,
  'granted-when': (v: { when: string }) => `The authority holds when: ${v.when}`,
  'over-limit': (v: { measure: string; given: number; limit: number; unit: string }) =>
    `Note: “${v.measure}” may be up to ${views.number(v.limit)} ${v.unit} without asking; this is ${views.number(v.given)}`,
  'no-authority': (v: { person: string; measure: string }) =>
    `The teams of ${v.person} have no authority that is called “${v.measure}”`,
  'work-goes-on': (v: { id: string; work: readonly string[] }) =>
    `${v.id} cannot be closed while work on it goes on: ${v.work.join(', ')}`,
  'useless-options': (v: { id: string; kind: string; options: readonly string[] }) =>
    `${v.id}: this decision (${v.kind}) has no use for ${listOr(v.options.map((option) => `--${option}`))}; leave it out`,
  undecided: (v: { id: string }) => `${v.id} is not decided yet; decide first: cxmap case triage ${v.id}`,
  'answered-closed': (v: { id: string }) => `${v.id} is closed`,
  'answered-again': (v: { id: string; work: number }) =>
    v.work > 0 ? `${v.id}: not satisfied; the work is open again` : `${v.id}: not satisfied; decide what to do next`,
  'no-outcome': (v: { id: string; choices: readonly string[] }) =>
    `How did it end for the client of ${v.id}? Say it with --outcome: ${listOr(v.choices)}`,
  'answered-already': (v: { id: string; outcome: string; at: string }) =>
    `${v.id} has this answer already: “${v.outcome}” at ${v.at}, and nothing was done since`,
  'answered-commit': (v: { id: string; outcome: string }) => `Answer ${v.id}: ${v.outcome}`,
  'route-to': (v: { id: string; person: string }) => `${v.id} → ${v.person}`,
  'route-nobody': (v: { id: string }) => `${v.id}: nobody`,
  'route-stand-in': (v: { meant: string }) => `${v.meant} is away`,
  'route-fallback': () => 'no rule matches: the fallback takes it',
  'route-tie': (v: { rules: readonly string[] }) => `a tie: ${listOr(v.rules)} are equally specific`,
  'route-won': () => 'won: the most specific that matches',
  'route-tied': () => 'as specific as another',
  'route-agreed': () => 'as specific, and leads to the same person',
  'route-outranked': () => 'matches, but another is more specific',
  'route-unmatched': (v: { missing: readonly string[] }) => `does not match: ${v.missing.join(', ')}`,
  'route-rule': (v: { number: number; owner: string }) => `rule ${v.number} (${v.owner})`,
};

/** Questions to the person at the terminal. */
export const askWords = {
  text: 'What was said?',
  client: 'Which client (id)?',
  employee: 'Which employee (id)?',
};
