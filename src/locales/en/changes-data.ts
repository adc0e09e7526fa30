import { type ChangeWords, change, lastField } from './changes-map.ts';
import { states } from './states.ts';

/** What a change of metrics, clients and records is called. */
export const dataChanges = {
  'metric-removed': (v: ChangeWords) => `The metric “${v.name}” is gone, and something refers to it`,
  'metric-added-in-use': (v: ChangeWords) => `A new metric: “${v.name}”`,
  'metric-removed-unused': (v: ChangeWords) => `The metric “${v.name}”, which nothing refers to, is gone`,
  'metric-added': (v: ChangeWords) => `A new metric, which nothing refers to yet: “${v.name}”`,
  'metric-method-changed': (v: ChangeWords) =>
    `“${v.name}” is measured otherwise: ${lastField(v)} ${change(v)}; earlier values do not compare`,
  'target-removed': (v: ChangeWords) => `“${v.name}” has no target from ${v.entry} on any more`,
  'target-added': (v: ChangeWords) => `“${v.name}” has a target from ${v.entry} on`,
  'target-lowered': (v: ChangeWords) => `The target of “${v.name}” from ${v.entry} on is easier to reach: ${change(v)}`,
  'target-raised': (v: ChangeWords) => `The target of “${v.name}” from ${v.entry} on is harder to reach: ${change(v)}`,
  'metric-no-longer-collected': (v: ChangeWords) => `“${v.name}” is no longer collected`,
  'metric-collected': (v: ChangeWords) => `“${v.name}” is collected`,
  'balance-removed': (v: ChangeWords) => `“${v.name}” is no longer read together with “${v.before}”`,
  'balance-added': (v: ChangeWords) => `“${v.name}” is read together with “${v.after}”`,
  'dimension-removed': (v: ChangeWords) => `“${v.name}” is no longer broken down by ${v.before}`,
  'dimension-added': (v: ChangeWords) => `“${v.name}” is broken down by ${v.after}`,
  'review-rarer': (v: ChangeWords) => `“${v.name}” is looked at more rarely: ${change(v)}`,
  'review-oftener': (v: ChangeWords) => `“${v.name}” is looked at more often: ${change(v)}`,
  'value-removed': (v: ChangeWords) => `“${v.name}”: the value of ${v.entry} is gone; it was ${v.before}`,
  'value-added': (v: ChangeWords) => `“${v.name}” has a new value for ${v.entry}: ${v.after}`,
  'value-changed': (v: ChangeWords) => `“${v.name}”: the value of ${v.entry} is another: ${change(v)}`,

  'client-removed': (v: ChangeWords) => `The client ${v.name} is gone, and something refers to it`,
  'client-added-in-use': (v: ChangeWords) => `A new client: ${v.name}`,
  'client-removed-unused': (v: ChangeWords) => `The client ${v.name}, which nothing refers to, is gone`,
  'client-added': (v: ChangeWords) => `A new client, which nothing refers to yet: ${v.name}`,
  'handover-removed': (v: ChangeWords) => `${v.name}: the record of what was handed over is gone`,
  'handover-recorded': (v: ChangeWords) => `${v.name} was handed over`,
  'handover-changed': (v: ChangeWords) => `${v.name}: the record of what was handed over is another: ${change(v)}`,
  'running-playbook-removed': (v: ChangeWords) => `${v.name}: a playbook that was running is gone: ${v.before}`,
  'running-playbook-added': (v: ChangeWords) => `${v.name}: a playbook has started: ${v.after}`,
  'promise-removed': (v: ChangeWords) => `${v.name}: a promise is gone: ${v.before}`,
  'promise-made': (v: ChangeWords) => `${v.name} was promised: ${v.after}`,
  'promise-unkept': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” no longer counts as kept`,
  'promise-kept': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” was kept on ${v.after}`,
  'promise-unbroken': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” no longer counts as broken`,
  'promise-broken': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” was broken: ${v.after}`,
  'promise-later': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” is to be kept later: ${change(v)}`,
  'promise-earlier': (v: ChangeWords) => `${v.name}: the promise “${v.entry}” is to be kept earlier: ${change(v)}`,
  'churn-withdrawn': (v: ChangeWords) => `${v.name}: that the client left is no longer recorded: ${v.before}`,
  'client-churned': (v: ChangeWords) => `${v.name} has left: ${v.after}`,
  'signal-removed': (v: ChangeWords) => `The signal ${v.name} is gone`,
  'signal-added': (v: ChangeWords) => `A new signal: ${v.name}`,
  'signal-condition-changed': (v: ChangeWords) => `The signal ${v.entry} holds at other times`,
  'client-made-public': (v: ChangeWords) => `${v.name} was confidential and may now be named in public`,
  'client-made-confidential': (v: ChangeWords) => `${v.name} may no longer be named in public`,
  'publicity-changed': (v: ChangeWords) => `${v.name}: whether the client may be named: ${change(v)}`,

  'record-removed': (v: ChangeWords) => `A record is gone: ${v.name}`,
  'record-added': (v: ChangeWords) => `A new record: ${v.name}`,
  'record-moved': (v: ChangeWords) => `${v.name}: ${change(inStates(v))}`,
  'record-moved-back': (v: ChangeWords) => `${v.name}: ${change(inStates(v))}, and entries of its history are gone`,
  'record-updated': (v: ChangeWords) => `${v.name} has new entries in its history`,
  'record-entries-lost': (v: ChangeWords) => `${v.name}: entries of its history are gone`,
  'record-rewritten': (v: ChangeWords) =>
    `${v.name}: what was recorded reads otherwise, and no new entry of its history says so`,
  'clarification-removed': (v: ChangeWords) => `${v.name}: a question to the client is gone: ${v.before}`,
  'clarification-asked': (v: ChangeWords) => `${v.name}: the client is asked: ${v.after}`,
  'clarification-changed': (v: ChangeWords) => `${v.name}: a question to the client reads otherwise: ${change(v)}`,
  'decision-removed': (v: ChangeWords) => `${v.name}: the decision is gone: ${v.before}`,
  'case-decided': (v: ChangeWords) => `${v.name} is decided: ${v.after}`,
  'decision-changed': (v: ChangeWords) => `${v.name}: the decision reads otherwise: ${change(v)}`,
  'answer-removed': (v: ChangeWords) => `${v.name}: an answer to the client is gone: ${v.before}`,
  'case-answered': (v: ChangeWords) => `${v.name}: the client was answered: ${v.after}`,
  'answer-changed': (v: ChangeWords) => `${v.name}: an answer to the client reads otherwise: ${change(v)}`,
  'news-handoff-changed': (v: ChangeWords) => `Published news ${v.name} now belongs to another hand-off: ${change(v)}`,
  'news-date-earlier': (v: ChangeWords) => `Published news ${v.name} takes effect earlier: ${change(v)}`,
  'news-date-later': (v: ChangeWords) => `Published news ${v.name} takes effect later: ${change(v)}`,
  'news-field-removed': (v: ChangeWords) => `Published news ${v.name} no longer says “${v.entry}”`,
  'news-field-added': (v: ChangeWords) => `Published news ${v.name} says “${v.entry}” too`,
  'news-field-changed': (v: ChangeWords) => `Published news ${v.name}: “${v.entry}” reads otherwise: ${change(v)}`,
  'acknowledgement-removed': (v: ChangeWords) => `Published news ${v.name}: the confirmation of ${v.entry} is gone`,
  'news-acknowledged': (v: ChangeWords) => `Published news ${v.name}: ${v.entry} has confirmed`,
  'news-article-removed': (v: ChangeWords) => `Published news ${v.name} no longer asks for the article ${v.before}`,
  'news-article-added': (v: ChangeWords) =>
    `Published news ${v.name} asks for an article to be brought up to date: ${v.after}`,
  'news-article-changed': (v: ChangeWords) => `Published news ${v.name}: an article is another: ${change(v)}`,
  'article-done': (v: ChangeWords) => `Published news ${v.name}: the article ${v.entry} is up to date`,
  'article-reopened': (v: ChangeWords) =>
    `Published news ${v.name}: the article ${v.entry} is to be brought up to date again`,
};

/** States as people call them, as far as they are states. */
function inStates(v: ChangeWords): ChangeWords {
  const names: Readonly<Record<string, string>> = { ...states.case, ...states.idea, ...states.task };
  const named = (text: string): string => (Object.hasOwn(names, text) && names[text]) || text;
  return { ...v, before: named(v.before), after: named(v.after) };
}
