import { asMessage, type Message } from '../../diagnostic.ts';
import type { Calendar } from '../../model/calendar/calendar.ts';
import { dueDate } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import { isWorkingDay, nextWorkingDay } from '../../model/calendar/working-day.ts';
import type { Client, Playbook, PlaybookStep, Task } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Item, Model } from '../../model/model.ts';
import { suggestions } from '../../model/suggest.ts';
import { teamCalendars } from '../../queries/common/team-calendars.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import { checkPeople } from '../kit/checks.ts';
import { fieldLine } from '../kit/form-answers.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { type Colleague, colleaguesOn, isSameRole } from './role.ts';

/** A step of a playbook for one client. */
export interface StepPlan {
  readonly step: PlaybookStep;
  /** A working day. */
  readonly due: string;
  /** Whose task it becomes; undefined where it becomes none. */
  readonly owner: string | undefined;
  /** The task that is there already. */
  readonly joined: string | undefined;
}

export interface StepsWish {
  readonly client: Item<Client>;
  readonly started: string;
  /** `step=person` */
  readonly owners: readonly string[];
  readonly at: string;
  /** Tasks of an earlier run that was cut off, or that people made. */
  readonly earlier: readonly Item<Task>[];
}

/** Plans who does which step of a playbook until when, and says all that is in the way. */
export function planSteps(
  model: Model,
  { steps = [] }: Playbook,
  { client, started, owners, at, earlier }: StepsWish,
): { readonly steps: readonly StepPlan[]; readonly wrong: readonly Message[] } {
  const said = readOwners(steps, owners);
  const wrong: Message[] = [...said.wrong, ...checkPeople(model, at, [...said.owners.values()])];
  const day = dayOfAct(model, at);
  const ownerOf = ownerFinder(model, client.value.manager, day);
  const calendars = teamCalendars(model);
  const teams = teamsOfPeople(model);
  const start = instantIn(model.settings.timezone)(started) ?? 0;
  const dues = new Map<string, string>();
  const plans: StepPlan[] = [];
  for (const step of basesFirst(steps)) {
    const joined = earlier.find(({ value: { origin } }) => origin && 'step' in origin && origin.step === step.id);
    const found =
      step.task_type === undefined ? undefined : (joined?.value.owner ?? said.owners.get(step.id) ?? ownerOf(step));
    const owner = typeof found === 'string' ? found : undefined;
    const calendar = calendars(step.team ?? (owner === undefined ? undefined : teams(owner)[0]));
    const due =
      joined?.value.due ?? dueOf(calendar, start, step, step.base === undefined ? undefined : dues.get(step.base));
    if (typeof found === 'object') wrong.push(...found);
    if (due === undefined) wrong.push(asMessage('action/step-no-due', { step: step.id, after: step.after }));
    else {
      dues.set(step.id, due);
      plans.push({ step, due, owner, joined: joined?.id });
    }
  }
  return { steps: plans, wrong };
}

/** Automated steps first, then what is due first; otherwise as the playbook has them. */
export function inOrder(plans: readonly StepPlan[]): readonly StepPlan[] {
  const rank = ({ step }: StepPlan): number => (step.touch === 'automated' ? 0 : 1);
  return [...plans].sort((a, b) => rank(a) - rank(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Each step behind the one that it is laid over; what is laid over itself, round a circle, waits for nothing. */
function basesFirst(steps: readonly PlaybookStep[]): readonly PlaybookStep[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const ordered = new Set<PlaybookStep>();
  const add = (step: PlaybookStep, above: ReadonlySet<string>): void => {
    const base = step.base === undefined ? undefined : byId.get(step.base);
    if (base && !above.has(base.id)) add(base, new Set([...above, base.id]));
    ordered.add(step);
  };
  for (const step of steps) add(step, new Set([step.id]));
  return [...ordered];
}

/** The working day on which a step is due: never before the one that it is laid over. */
function dueOf(
  calendar: Calendar,
  start: number,
  { after }: PlaybookStep,
  base: string | undefined,
): string | undefined {
  const duration = parseDuration(after);
  const due = duration && dueDate(calendar, start, duration);
  if (due === undefined) return undefined;
  const later = base !== undefined && base > due ? base : due;
  return isWorkingDay(calendar, later) ? later : nextWorkingDay(calendar, later);
}

function readOwners(
  steps: readonly PlaybookStep[],
  lines: readonly string[],
): { readonly owners: ReadonlyMap<string, string>; readonly wrong: readonly Message[] } {
  const owners = new Map<string, string>();
  const wrong: Message[] = [];
  const withTask = steps.filter(({ task_type }) => task_type !== undefined).map(({ id }) => id);
  for (const line of lines) {
    const { name: step, text: person } = fieldLine(line);
    if (step === '' || person === '') wrong.push({ key: 'action/step-owner-form', values: { given: line } });
    else if (!withTask.includes(step))
      wrong.push(asMessage('action/step-unknown', { step }), ...suggestions(step, withTask));
    else owners.set(step, person);
  }
  return { owners, wrong };
}

/**
 * Who does a step: the client's manager where they have its role (or, where it names none, belong to its team), else the
 * only one who does, else the head of its team; what to say where there is nobody.
 */
function ownerFinder(model: Model, manager: string, day: string): (step: PlaybookStep) => string | readonly Message[] {
  const everybody = colleaguesOn(model, day);
  return ({ id, team, role }) => {
    const isMeant = (one: Colleague): boolean =>
      (role === undefined || (one.role !== undefined && isSameRole(one.role, role))) &&
      (team === undefined || one.team === team);
    const meant = everybody.filter(isMeant);
    if (meant.some((one) => one.id === manager)) return manager;
    const [only, another] = meant;
    if (only && !another) return only.id;
    const head = everybody.find((one) => one.team === team && one.head);
    if (head) return head.id;
    return [
      asMessage('action/step-no-owner', { step: id, who: role ?? team ?? '', people: meant.map((one) => one.id) }),
    ];
  };
}
