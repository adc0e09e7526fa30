import { taskMachine } from '../../model/machines/task.ts';
import { dueByType } from '../../queries/common/due-by-type.ts';
import { teamsOfPeople } from '../../queries/common/teams-of-people.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Unfinished tasks that are due on exactly the day that the earlier rules gave when they were opened, and would be due on
 * another one by the later rules. Rests on the types of tasks, teams and calendars.
 */
export const tasks: ImpactQuestion = {
  name: 'tasks',
  rules: ['vocabulary', 'team', 'workspace'],
  data: ['task'],
  find: findTasks,
};

function findTasks(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const [dueThen, dueNow] = [dueByType(before), dueByType(after)];
  const teams = teamsOfPeople(after);
  return after.all('task').flatMap(({ id, value }): readonly ImpactEntry[] => {
    const [opening] = value.history;
    if (!opening || taskMachine.ended.includes(value.status)) return [];
    const owner = opening.owner ?? value.owner;
    const was = dueThen(reading.earlier('task_type', value.type), reading.earlier('person', owner), opening.at);
    const is = dueNow(value.type, owner, opening.at);
    if (was !== value.due || is === undefined || is === was) return [];
    return [
      {
        about: { kind: 'task', id },
        message: { key: 'impact/other-due', values: { before: was, after: is } },
        before: [was],
        after: [is],
        because: [
          ...new Set([
            ...reading.causes(
              { kind: 'task_type', id: value.type },
              ...teams(owner).map((team) => ({ kind: 'team', id: team })),
            ),
            ...reading.causesIn('workspace'),
          ]),
        ],
      },
    ];
  });
}
