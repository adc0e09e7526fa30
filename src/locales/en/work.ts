import type { Misfit } from '../terms.ts';
import { listAnd, listOr, noteMeaning, plural, thing } from './words.ts';

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
  'no-such-step': (v: { id: string; way: string }) => `A board knows no “${v.way}” for ${v.id}`,
  'followed-up': (v: { id: string; by: string; at: string }) => `${v.by} asked about ${v.id} at ${v.at} already`,
  'missing-to-add': (v: { kind: string; options: readonly string[] }) =>
    `For a new ${thing(v.kind)}, add ${optionList(v.options)}`,
  'missing-for': (v: { id: string; options: readonly string[] }) => `For ${v.id}, add ${optionList(v.options)}`,
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
  'idea-added': (v: { id: string; title: string }) => `${v.id} “${v.title}”`,
  'idea-added-commit': (v: { id: string; title: string }) => `Add ${v.id}: ${v.title}`,
  'idea-joined': (v: { id: string; title: string }) =>
    `${v.id} “${v.title}” was there already, without all of its cases; now they name it`,
  'idea-needs': (v: { id: string; to: string; options: readonly string[]; says: string }) =>
    `To move ${v.id} to “${v.to}”, add ${v.options
      .map((option) =>
        option === 'note' ? `--note "<${noteMeaning[v.says] ?? 'a note'}>"` : `--${option} <${option}>`,
      )
      .join(', ')}`,
  'idea-needs-route': (v: { id: string }) =>
    `No rule of routing.yaml says who works ${v.id} out; add --department <team>, --group <group> or --contest`,
  'idea-needs-project': (v: { id: string; to: string; fields: readonly string[] }) =>
    `To move ${v.id} to “${v.to}”, its project still lacks ${listAnd(v.fields)}; give them with cxmap idea plan ${v.id}, or --with <file>`,
  'idea-needs-volunteers': (v: { id: string }) =>
    `${v.id} is in a contest and nobody is approved yet: cxmap idea volunteer ${v.id} <person> --approve`,
  'useless-options': (v: { id: string; to: string; options: readonly string[]; takes: readonly string[] }) =>
    `A move to “${v.to}” has no use for ${listAnd(v.options.map((option) => `--${option}`))}; it takes ${listAnd(
      ['note', ...v.takes, 'with'].map((option) => `--${option}`),
    )}`,
  'two-routes': () => 'An idea goes one way: give one of --department, --group and --contest',
  'change-misfit': (v: { id: string; index: number; part: string; reason: string }) =>
    `Change ${v.index} of ${v.id} does not fit the map: ${misfits[v.reason]?.(v.part) ?? `${v.part} cannot be edited safely (${v.reason})`}`,
  'part-retired': (v: { part: string; day: string }) =>
    `${v.part} is still told of in other files, so it is retired from ${v.day} on and not deleted`,
  'idea-applied': (v: { id: string; title: string; files: number }) =>
    `${v.id} “${v.title}” is in the map now (${plural(v.files, 'file', 'files')})`,
  'idea-applied-commit': (v: { id: string; title: string }) => `Bring ${v.id} into the map: ${v.title}`,
  'applied-already': (v: { id: string; at: string }) => `${v.id} is in the map since ${v.at}`,
  'not-implemented': (v: { id: string; status: string }) =>
    `${v.id} is “${v.status}”; the map follows when it is implemented: cxmap idea move ${v.id} implemented`,
  'no-changes': (v: { id: string }) => `${v.id} changes nothing in the map`,
  'idea-planned': (v: { id: string; title: string }) => `${v.id} “${v.title}”: the project is written down`,
  'idea-planned-commit': (v: { id: string; title: string }) => `Plan ${v.id}: ${v.title}`,
  'plan-lacks': (v: { fields: readonly string[] }) => `Before it can be planned it still lacks ${listAnd(v.fields)}`,
  'plan-whole': (v: { id: string }) => `Nothing is missing in the project of ${v.id}`,
  'plan-whole-next': (v: { id: string }) => `Nothing is missing. Next: cxmap idea move ${v.id} planned`,
  'plan-nothing': (v: { id: string }) =>
    `Nothing would change in the project of ${v.id}; print what it wants with cxmap idea plan ${v.id} --template`,
  'plan-bad-milestone': (v: { given: string }) =>
    `“${v.given}” is no milestone: write "Form in use=2026-12-11", its name and its day`,
  'plan-bad-work': (v: { given: string }) =>
    `“${v.given}” is no work item: write "Build the form=bob" or "Build the form=bob=2026-12-04"`,
  'plan-bad-risk': (v: { given: string }) =>
    `“${v.given}” is no risk with a plan: write "Nobody fills it in=Make it short"`,
  'plan-unknown-item': (v: { given: string }) => `The project has neither a milestone nor a work item “${v.given}”`,
  'idea-checked-in': (v: { id: string; title: string; progress: string }) => `${v.id} “${v.title}”: ${v.progress}`,
  'idea-checked-in-commit': (v: { id: string; title: string }) => `Check in on ${v.id}: ${v.title}`,
  'idea-commented': (v: { id: string; title: string; text: string }) => `${v.id} “${v.title}”: ${v.text}`,
  'idea-commented-commit': (v: { id: string; title: string; text: string }) => `Comment on ${v.id}: ${v.title}`,
  'note-not-yet': (v: { id: string; status: string }) =>
    `${v.id} is “${v.status}”: there is something to tell when it is implemented`,
  'note-no-words': (v: { id: string }) =>
    `Its title is written for colleagues. Say what has changed in words for clients: cxmap set ${v.id} public_reason="…"`,
  'not-running': (v: { id: string; status: string }) => `${v.id} is “${v.status}”: its project is not under way`,
  'idea-volunteered': (v: { id: string; title: string; person: string }) =>
    `${v.id} “${v.title}”: ${v.person} volunteers`,
  'idea-volunteered-commit': (v: { id: string; title: string; person: string }) =>
    `Let ${v.person} volunteer for ${v.id}: ${v.title}`,
  'idea-approved': (v: { id: string; title: string; person: string }) =>
    `${v.id} “${v.title}”: ${v.person} is approved`,
  'idea-approved-commit': (v: { id: string; title: string; person: string }) =>
    `Approve ${v.person} for ${v.id}: ${v.title}`,
  'volunteered-already': (v: { id: string; person: string }) =>
    `${v.person} volunteers for ${v.id} already; to approve, add --approve`,
  'approved-already': (v: { id: string; person: string }) => `${v.person} is approved for ${v.id} already`,
  'no-contest': (v: { id: string }) => `${v.id} is not in a contest, so there is nothing to volunteer for`,
  'idea-merged': (v: { id: string; into: string; title: string; cases: number }) =>
    `${v.id} goes up in ${v.into} “${v.title}”, with ${plural(v.cases, 'case', 'cases')}`,
  'idea-merged-commit': (v: { id: string; into: string; title: string }) => `Merge ${v.id} into ${v.into}: ${v.title}`,
  'merge-self': (v: { id: string }) => `${v.id} cannot be merged into itself`,
  'merge-into': () => 'Merge into which idea? Add --into <id>',
  'merge-changes': (v: { id: string; into: string }) =>
    `What ${v.id} would change in the map is not taken over; see whether ${v.into} should change it`,
  'idea-scored': (v: { id: string; title: string; rank: number }) => `${v.id} “${v.title}”: ${v.rank} points`,
  'idea-scored-commit': (v: { id: string; title: string }) => `Score ${v.id}: ${v.title}`,
  'bad-mark': (v: { given: string }) => `“${v.given}” is no mark: it goes from 1 to 5`,
  'with-broken': (v: { path: string; line: number; column: number }) =>
    `${v.path}:${v.line}:${v.column}: this is no valid YAML`,
  'with-no-map': (v: { path: string }) => `${v.path} must hold fields with their values, such as project:`,
  'with-own-fields': (v: { path: string; fields: readonly string[] }) =>
    `${v.path} cannot set ${listAnd(v.fields)}: commands write that`,
  'with-missing': (v: { path: string }) => `There is no file ${v.path}`,
};

const misfits: Readonly<Record<string, (part: string) => string>> = {
  missing: (part) => `there is no ${part}`,
  exists: (part) => `${part} is there already, and is another`,
  'no-such-stage': (part) => `the stage that ${part} is to come after is not there`,
} satisfies Readonly<Record<Misfit, (part: string) => string>>;

const optionList = (options: readonly string[]): string => options.map((option) => `--${option}`).join(', ');

/** What `idea plan --template` prints: a project to fill in. */
export const projectTemplate = (v: {
  id: string;
}): string => `# Fill in, then: cxmap idea plan ${v.id} --with <this file>
project:
  start: # 2026-12-01
  end: # 2027-01-29
  goal: # what the client gains, so that anybody can see whether it was reached
  scope: # what belongs to it and what does not
  deliverables:
    - # what will be there at the end
  milestones:
    - name: # what can be seen on that day
      due: # 2026-12-18
  work:
    - id: # a short name, e.g. form
      name: # what is done
      owner: # who does it: a person’s id
      due: # 2026-12-11
  risks:
    - risk: # what can go wrong
      plan: # what is done about it
`;
