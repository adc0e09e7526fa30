import * as fc from 'fast-check';
import { editsBetween } from '../diff/merge/edits-between.ts';
import { shapes } from '../model/gen/shapes.gen.ts';
import type { Task, Team, Vocabulary } from '../model/gen/types.gen.ts';
import type { Kind } from '../model/kinds.ts';
import { movesFrom } from '../model/machines/machine.ts';
import { taskMachine } from '../model/machines/task.ts';
import { editAsWritten } from '../source/edit-written.ts';
import { parseYaml } from '../source/yaml.ts';
import { baseWorkspace } from './base-workspace.ts';

/** A file of the small workspace as two branches have changed it, each in a way that is legal by itself. */
export interface Sides {
  readonly path: string;
  readonly base: string;
  readonly current: string;
  readonly incoming: string;
}

/** What a branch does, in small steps: which of what is possible, and how long it takes. */
type Steps = readonly { readonly choice: number; readonly minutes: number }[];

type Side = 'current' | 'incoming';

const steps = (most: number): fc.Arbitrary<Steps> =>
  fc.array(fc.record({ choice: fc.nat(999), minutes: fc.integer({ min: 1, max: 90 }) }), { maxLength: most });

/** Two branches of a task, a team, the vocabulary, the data of a metric, or a case. */
export function anySides(): fc.Arbitrary<Sides> {
  const branches = fc.record({ base: steps(3), current: steps(4), incoming: steps(4) });
  return fc.oneof(
    { weight: 3, arbitrary: branches.map(taskSides) },
    { weight: 2, arbitrary: branches.map(teamSides) },
    branches.map(vocabularySides),
    branches.map(dataSides),
    branches.map(caseSides),
  );
}

interface Branches {
  readonly base: Steps;
  readonly current: Steps;
  readonly incoming: Steps;
}

/** A text that says something else now, with the fewest bytes changed, as a command leaves it. */
function rewritten(kind: Kind, text: string, value: unknown): string {
  const edited = editAsWritten(text, editsBetween(shapes[kind], parseYaml(text).value, value));
  if ('problem' in edited) throw new Error(JSON.stringify(edited.problem));
  return edited.text;
}

const taskPath = 'tasks/2026-11/T-261102-7K3QX.yaml';

function taskSides({ base, current, incoming }: Branches): Sides {
  const made = `title: Call the client back # not by mail
type: callback
owner: ann
due: 2026-11-06
status: open
tags: []
history:
  - {at: 2026-11-02T10:00:00Z, by: ann, to: open, owner: ann, due: 2026-11-06}
`;
  const start = parseYaml(made).value as Task;
  const begun = live(start, base, 'base', 0);
  const text = rewritten('task', made, begun.task);
  const side = (steps: Steps, name: Side): string =>
    rewritten('task', text, live(begun.task, steps, name, begun.minute + 1).task);
  return { path: taskPath, base: text, current: side(current, 'current'), incoming: side(incoming, 'incoming') };
}

/** A task after some steps of its life. No two entries are of one moment, whoever makes them, and each says whose it is. */
function live(
  start: Task,
  steps: Steps,
  who: 'base' | Side,
  from: number,
): { readonly task: Task; readonly minute: number } {
  let task = start;
  let minute = from;
  const second = { base: '00', current: '20', incoming: '40' }[who];
  steps.forEach(({ choice, minutes }, index) => {
    minute += minutes;
    const at = `2026-11-${String(2 + Math.floor(minute / 600)).padStart(2, '0')}T${String(10 + (Math.floor(minute / 60) % 10)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:${second}Z`;
    const note = `${who} ${index}`;
    const moves = movesFrom(taskMachine, task.status);
    const other = task.owner === 'ann' ? 'bob' : 'ann';
    const due = `2026-11-${10 + (choice % 9)}`;
    const possible = [
      ...moves.map(({ to, needs }): Partial<Task> & { entry: object } => {
        const owner = needs.includes('new-owner') ? { owner: other } : {};
        return { status: to as Task['status'], ...owner, entry: { to, note, ...owner } };
      }),
      { owner: other, entry: { owner: other, note } },
      ...(due === task.due ? [] : [{ due, entry: { due, note } }]),
      { title: `Called by ${who}`, entry: {} },
      { tags: choice % 2 ? ['prices'] : [], entry: {} },
    ];
    const { entry, ...fields } = possible[choice % possible.length] ?? { entry: {} };
    const history = Object.keys(entry).length > 0 ? [{ at, by: 'ann', ...entry } as Task['history'][number]] : [];
    task = { ...task, ...fields, history: [...task.history, ...history] };
  });
  return { task, minute };
}

function teamSides({ base, current, incoming }: Branches): Sides {
  const path = 'map/teams/support.yaml';
  const made = baseWorkspace[path] ?? '';
  const text = rewritten(
    'team',
    made,
    staffed(parseYaml(made).value as Team, [{ choice: 0, minutes: 1 }, ...base], 'b'),
  );
  const begun = parseYaml(text).value as Team;
  const side = (steps: Steps, who: string): string => rewritten('team', text, staffed(begun, steps, who));
  return { path, base: text, current: side(current, 'c'), incoming: side(incoming, 'i') };
}

function staffed(start: Team, steps: Steps, who: string): Team {
  let team = start;
  for (const [index, step] of steps.entries()) team = staffedOnce(team, step, `${who}${index}`);
  return team;
}

function staffedOnce(team: Team, { choice, minutes }: Steps[number], name: string): Team {
  const members = team.members ?? [];
  const free = members.filter(({ id }) => id !== 'ann' && id !== 'bob');
  const chosen = members[minutes % members.length];
  switch (choice % 5) {
    case 0:
      return { ...team, members: [...members, { id: `${name}-${choice}`, name: `Agent ${minutes}` }] };
    case 1:
      return { ...team, members: members.filter((one) => one !== free[0]) };
    case 2:
      return { ...team, members: members.map((one) => (one === chosen ? { ...one, role: `Role ${choice}` } : one)) };
    case 3:
      return { ...team, system: minutes % 2 ? 'crm' : 'desk' };
    default:
      return { ...team, stages: { ...team.stages, onboarding: { contact: 'direct', does: `Work ${minutes % 3}` } } };
  }
}

function vocabularySides({ base, current, incoming }: Branches): Sides {
  const path = 'map/vocabulary.yaml';
  const made = baseWorkspace[path] ?? '';
  const text = rewritten('vocabulary', made, worded(parseYaml(made).value as Vocabulary, base, 'b'));
  const begun = parseYaml(text).value as Vocabulary;
  const side = (steps: Steps, who: string): string => rewritten('vocabulary', text, worded(begun, steps, who));
  return { path, base: text, current: side(current, 'c'), incoming: side(incoming, 'i') };
}

function worded(start: Vocabulary, steps: Steps, who: string): Vocabulary {
  let words = start;
  for (const [index, step] of steps.entries()) words = wordedOnce(words, step, `${who}${index}`);
  return words;
}

function wordedOnce(words: Vocabulary, { choice, minutes }: Steps[number], id: string): Vocabulary {
  const tags = words.tags ?? [];
  const [, ...free] = tags;
  if (choice % 3 === 0) return { ...words, tags: [...tags, { id, name: `Tag ${minutes}`, group: 'process' }] };
  if (choice % 3 === 1) return { ...words, tags: tags.filter((one) => one !== free[0]) };
  return {
    ...words,
    tags: tags.map((one, place) => (place === minutes % tags.length ? { ...one, name: `Named ${choice}` } : one)),
  };
}

function dataSides({ base, current, incoming }: Branches): Sides {
  const month = (choice: number): string => `2026-${String(1 + (choice % 10)).padStart(2, '0')}`;
  const measured = (start: ReadonlyMap<string, number>, steps: Steps): ReadonlyMap<string, number> => {
    const rows = new Map(start);
    for (const { choice, minutes } of steps) {
      if (choice % 7 === 0) rows.delete(month(choice));
      else rows.set(month(choice), minutes);
    }
    return rows;
  };
  const text = (rows: ReadonlyMap<string, number>): string =>
    `period,value,n\n${[...rows]
      .sort()
      .map(([period, value]) => `${period},${value},40\n`)
      .join('')}`;
  const begun = measured(new Map([['2026-10', 82]]), base);
  return {
    path: 'metrics/first-order.csv',
    base: text(begun),
    current: text(measured(begun, current)),
    incoming: text(measured(begun, incoming)),
  };
}

function caseSides({ base, current, incoming }: Branches): Sides {
  const path = 'cases/2026-11/C-261102-7K3QX.yaml';
  const asked = (steps: Steps, who: string, hour: number): string =>
    steps
      .map(({ choice, minutes }, index) => {
        const at = `2026-11-03T${String(hour + index).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00Z`;
        const answer = choice % 2 ? `, answered: ${at.slice(0, 11)}23:00:00Z, answer: "${who} ${choice}"` : '';
        return `  - {asked: ${at}, by: ann, question: "${who} ${index}"${answer}}\n`;
      })
      .join('');
  const open = (answer: string): string =>
    `  - {asked: 2026-11-02T11:00:00Z, by: ann, question: Which order?${answer}}\n`;
  const text = (first: string, more: string): string => `source: contact
received: 2026-11-02T10:00:00Z
text: The order did not come # by phone
tags: [prices]
clarifications:
${first}${more}`;
  const before = asked(base, 'base', 1);
  const side = (steps: Steps, who: string, hour: number): string => {
    const [first] = steps;
    const answers = first !== undefined && first.choice % 4 === 0;
    const answer = answers ? `, answered: 2026-11-04T10:00:00Z, answer: "${who} ${first.minutes}"` : '';
    return text(open(answer), before + asked(steps, who, hour));
  };
  return {
    path,
    base: text(open(''), before),
    current: side(current, 'current', 6),
    incoming: side(incoming, 'incoming', 8),
  };
}
