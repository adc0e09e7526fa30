import { listAnd, listOr, thing } from './words.ts';

/** What commands about tasks and ideas say they did, and why they refuse. */
export const work = {
  'task-added': (v: { id: string; title: string; owner: string; due: string }) =>
    `${v.id} “${v.title}”: ${v.owner}, due ${v.due}`,
  'task-added-commit': (v: { id: string; title: string }) => `Add ${v.id}: ${v.title}`,
  'task-joined': (v: { id: string; title: string; owner: string; due: string }) =>
    `${v.id} “${v.title}” was there already, without all of its cases; now they name it: ${v.owner}, due ${v.due}`,
  'task-assigned': (v: { id: string; title: string; owner: string; due: string }) =>
    `${v.id} “${v.title}”: ${v.owner}, due ${v.due}`,
  'task-assigned-commit': (v: { id: string; title: string; owner: string; due: string }) =>
    `Assign ${v.id} to ${v.owner}, due ${v.due}: ${v.title}`,
  'task-escalated': (v: { id: string; title: string; to: string }) => `${v.id} “${v.title}”: escalated to ${v.to}`,
  'task-escalated-commit': (v: { id: string; title: string; to: string }) => `Escalate ${v.id} to ${v.to}: ${v.title}`,
  'task-followed-up': (v: { id: string; title: string; owner: string }) =>
    `${v.id} “${v.title}”: what ${v.owner} says is written down`,
  'task-followed-up-commit': (v: { id: string; title: string }) => `Follow up ${v.id}: ${v.title}`,
  'task-closed': (v: { id: string; cases: readonly string[] }) => `${v.id}: closed ${listAnd(v.cases)}`,
  'task-closed-commit': (v: { id: string; title: string; cases: readonly string[] }) =>
    `Close ${v.cases.join(', ')} for ${v.id}: ${v.title}`,
  'task-reopened': (v: { id: string; title: string; cases: readonly string[] }) =>
    `${v.id} “${v.title}” is open again: ${listAnd(v.cases)} not satisfied`,
  'task-reopened-commit': (v: { id: string; title: string }) => `Reopen ${v.id}: ${v.title}`,
  'case-closed': (v: { id: string }) =>
    `${v.id} is closed; if the client came back, say so first: cxmap case answer ${v.id} --outcome not_satisfied`,
  'case-waits': (v: { id: string; work: readonly string[] }) =>
    `${v.id} stays open: other work on it goes on, ${listAnd(v.work)}`,
  'case-waits-for-task': (v: { id: string; work: readonly string[] }) =>
    `${v.id} stays open: ${listAnd(v.work)} has not ended`,
  'no-cases': (v: { id: string }) => `${v.id} has no cases, so nobody waits for an answer`,
  'nothing-to-close': (v: { id: string }) => `No case of ${v.id} waits for an answer`,
  'work-ended': (v: { id: string; status: string }) => `${v.id} is “${v.status}”: its work has ended`,
  'same-owner': (v: { id: string; owner: string; due: string }) =>
    `${v.id} is ${v.owner}’s already, due ${v.due}; nothing would change`,
  'no-escalation': (v: { id: string }) =>
    `routing.yaml has no escalation, so say whom to call to ${v.id}: --to <person>`,
  'escalated-already': (v: { id: string; to: string; at: string }) =>
    `${v.to} was called to ${v.id} at ${v.at}; to call somebody else, add --to <person>`,
  'nothing-to-follow-up': (v: { id: string; status: string; due: string }) =>
    `${v.id} is “${v.status}” and due ${v.due}: neither cancelled nor out of time`,
  'followed-up': (v: { id: string; by: string; at: string }) => `${v.by} asked about ${v.id} at ${v.at} already`,
  'missing-to-add': (v: { kind: string; options: readonly string[] }) =>
    `For a new ${thing(v.kind)}, add ${optionList(v.options)}`,
  'missing-for': (v: { id: string; options: readonly string[] }) => `For ${v.id}, add ${optionList(v.options)}`,
  'unknown-thing': (v: { kind: string; given: string }) => `There is no ${thing(v.kind)} “${v.given}”`,
  'bad-date': (v: { given: string }) => `“${v.given}” is no date: write 2026-11-22`,
  'no-due': (v: { type: string; owner: string }) =>
    `The type ${v.type} gives no due date in the calendar of ${v.owner}; add --due <date>`,
  'route-tied': (v: { owners: readonly string[]; rules: readonly string[] }) =>
    `Rules ${listAnd(v.rules)} of routing.yaml tie: ${listOr(v.owners)}? Say it with --owner <person>`,
  'route-nowhere': () => 'routing.yaml leads to nobody, and has no fallback; add --owner <person>',
  'route-no-head': (v: { owner: string }) => `${v.owner}: this team has no head; name a person instead`,
  'route-away': (v: { owner: string; day: string }) =>
    `${v.owner} is away on ${v.day}, and nobody stands in; name a person instead`,
  'deputy-took': (v: { person: string; deputy: string; day: string }) =>
    `${v.person} is away on ${v.day}: ${v.deputy} stands in`,
  'away-deputy': (v: { person: string; deputy: string; day: string }) =>
    `Mind that ${v.person} is away on ${v.day}; ${v.deputy} stands in`,
  'away-nobody': (v: { person: string; day: string }) =>
    `Mind that ${v.person} is away on ${v.day}, and nobody stands in`,
};

const optionList = (options: readonly string[]): string => listAnd(options.map((option) => `--${option} <${option}>`));
