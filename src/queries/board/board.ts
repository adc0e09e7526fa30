import type { Case, Idea, Task } from '../../model/gen/types.gen.ts';
import { todayIn } from '../../model/instants.ts';
import { caseStates } from '../../model/machines/case.ts';
import { ideaStates } from '../../model/machines/idea.ts';
import { machines } from '../../model/machines/index.ts';
import { taskStates } from '../../model/machines/task.ts';
import type { Item, Model } from '../../model/model.ts';
import { type CaseWork, caseStatus, workByCase } from '../common/case-status.ts';
import { goesOn } from '../common/goes-on.ts';
import { keepersOf } from '../common/idea-keepers.ts';
import { nameOf } from '../common/names.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';

export const boardKinds = ['task', 'idea', 'case'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** What lies on the board. Its texts are as people wrote them: whoever shows them makes them plain. */
export interface Card {
  readonly kind: BoardKind;
  readonly id: string;
  /** Of a case: what was said. */
  readonly title: string;
  /** The column that it lies in. */
  readonly state: string;
  /** Whoever has it: a task's owner, the first who looks after an idea, of a case whoever has the first work that goes on. */
  readonly owner?: { readonly id: string; readonly name: string };
  /** The day that it is to be done by: a task's, the end of an idea's project, the next of a case's work. */
  readonly due?: string;
  /** Its day is over, and it still goes on. */
  readonly isOverdue: boolean;
  readonly tags: readonly string[];
}

/** The cards of one state: what goes on by its day, then by age; what has ended the other way round, the newest first. */
export interface BoardColumn {
  readonly state: string;
  /** Nothing is left to do here. */
  readonly isEnd: boolean;
  readonly cards: readonly Card[];
}

export interface Board {
  readonly kind: BoardKind;
  /** The date in the workspace that days are compared with. */
  readonly today: string;
  /** In the order of the lifecycle; every state has one. */
  readonly columns: readonly BoardColumn[];
  /** Files of this kind that have errors: no card tells of them. */
  readonly broken: readonly string[];
}

/** Whose cards and which; what is left out chooses all. Of several in one list any will do. */
export interface BoardFilter {
  readonly people?: readonly string[] | undefined;
  /** Teams of the people who have it, and the department that works out an idea. */
  readonly teams?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** A card, and whom filters find it by. */
interface Laid {
  readonly card: Card;
  readonly people: readonly string[];
  readonly teams: readonly string[];
}

/** The states of a kind, in the order of its lifecycle. */
export const boardStates: Readonly<Record<BoardKind, readonly string[]>> = {
  task: taskStates,
  idea: ideaStates,
  case: caseStates,
};

/** Whether nothing is left to do in a state. */
function isEndState(kind: BoardKind, state: string): boolean {
  return kind === 'case' ? state === 'closed' : machines[kind].ended.includes(state);
}

/** Everything of a kind by its state, at a moment (milliseconds since 1970). A board of tasks reads tasks and teams alone. */
export function boardOf(model: Model, kind: BoardKind, now: number, filter: BoardFilter = {}): Board {
  const today = todayIn(model.settings.timezone, now);
  const cards = new Map<string, Card[]>(boardStates[kind].map((state) => [state, []]));
  for (const laid of lay(model, kind, today)) if (isChosen(laid, filter)) cards.get(laid.card.state)?.push(laid.card);
  return {
    kind,
    today,
    columns: [...cards].map(([state, of]) => {
      const isEnd = isEndState(kind, state);
      return { state, isEnd, cards: of.sort(isEnd ? newestFirst : dueFirst) };
    }),
    broken: model.files.filter(({ role, valid }) => role?.kind === kind && !valid).map(({ path }) => path),
  };
}

/** The card of one record; undefined where there is none that has its form. */
export function cardOf(model: Model, kind: BoardKind, id: string, now: number): Card | undefined {
  const today = todayIn(model.settings.timezone, now);
  switch (kind) {
    case 'task': {
      const item = model.get('task', id);
      return item && taskCard(model, item, today);
    }
    case 'idea': {
      const item = model.get('idea', id);
      return item && ideaCard(model, item, today, keepersOf(model, item.value));
    }
    case 'case': {
      const item = model.get('case', id);
      return item && caseCard(model, item, today, workByCase(model).get(id) ?? []).card;
    }
  }
}

function lay(model: Model, kind: BoardKind, today: string): readonly Laid[] {
  const teamsOf = teamsOfPeople(model);
  const ofPeople = (people: readonly string[]): readonly string[] => people.flatMap(teamsOf);
  switch (kind) {
    case 'task':
      return model.all('task').map((item) => {
        const people = [item.value.owner];
        return { card: taskCard(model, item, today), people, teams: ofPeople(people) };
      });
    case 'idea':
      return model.all('idea').map((item) => {
        const { author, route } = item.value;
        const keepers = keepersOf(model, item.value);
        const people = [...keepers, ...(author === undefined ? [] : [author])];
        const department = route && 'department' in route ? [route.department] : [];
        return {
          card: ideaCard(model, item, today, keepers),
          people,
          teams: [...department, ...ofPeople(people)],
        };
      });
    case 'case': {
      const work = workByCase(model);
      return model.all('case').map((item) => {
        const { card, owners } = caseCard(model, item, today, work.get(item.id) ?? []);
        const { employee } = item.value;
        const people = [...owners, ...(employee === undefined ? [] : [employee])];
        return { card, people, teams: ofPeople(people) };
      });
    }
  }
}

function isChosen({ card, people, teams }: Laid, filter: BoardFilter): boolean {
  const meets = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.some((one) => has.includes(one));
  return meets(filter.people, people) && meets(filter.teams, teams) && meets(filter.tags, card.tags);
}

function taskCard(model: Model, item: Item<Task>, today: string): Card {
  const { title, owner, due, status, tags = [] } = item.value;
  return {
    kind: 'task',
    id: item.id,
    title,
    state: status,
    ...ownedBy(model, owner),
    due,
    isOverdue: goesOn(item) && due < today,
    tags,
  };
}

function ideaCard(model: Model, { id, value }: Item<Idea>, today: string, keepers: readonly string[]): Card {
  const { title, status, project, tags = [] } = value;
  const due = project?.end;
  return {
    kind: 'idea',
    id,
    title,
    state: status,
    ...ownedBy(model, keepers[0]),
    ...(due === undefined ? {} : { due }),
    isOverdue: due !== undefined && status === 'in_progress' && due < today,
    tags,
  };
}

function caseCard(
  model: Model,
  { id, value }: Item<Case>,
  today: string,
  work: readonly CaseWork[],
): { readonly card: Card; readonly owners: readonly string[] } {
  const open = work.filter(({ ended }) => !ended);
  const tasks = open.flatMap((one) => (one.kind === 'task' ? (model.get('task', one.id)?.value ?? []) : []));
  const ideas = open.flatMap((one) => (one.kind === 'idea' ? (model.get('idea', one.id)?.value ?? []) : []));
  const owners = [...tasks.map(({ owner }) => owner), ...ideas.flatMap((idea) => keepersOf(model, idea))];
  const [due] = tasks.map((task) => task.due).sort();
  const card: Card = {
    kind: 'case',
    id,
    title: value.text,
    state: caseStatus(value, work),
    ...ownedBy(model, owners[0]),
    ...(due === undefined ? {} : { due }),
    isOverdue: due !== undefined && due < today,
    tags: value.tags ?? [],
  };
  return { card, owners };
}

function ownedBy(model: Model, id: string | undefined): Pick<Card, 'owner'> {
  return id === undefined ? {} : { owner: { id, name: nameOf(model, 'person', id) ?? id } };
}

/** Ids begin with the day, so that they tell the age. */
function dueFirst(one: Card, other: Card): number {
  const [a, b] = [one.due ?? '9999', other.due ?? '9999'];
  return a < b ? -1 : a > b ? 1 : one.id < other.id ? -1 : 1;
}

function newestFirst(one: Card, other: Card): number {
  return one.id > other.id ? -1 : 1;
}
