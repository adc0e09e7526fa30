import { findOutdated } from '../../model/check-reference.ts';
import { ideaMachine } from '../../model/machines/idea.ts';
import type { Model } from '../../model/model.ts';
import { goesOn } from '../common/goes-on.ts';
import { nameOf } from '../common/names.ts';

/** What may be picked from a list: its words are as people wrote them. */
export interface Choice {
  /** What is answered: an id; a way of an idea is `department/<team>`, `group/<group>` or `contest`. */
  readonly id: string;
  /** Undefined for what has no name of its own. */
  readonly name: string | undefined;
}

/** What answers are picked from. */
export type ChoiceList = 'person' | 'route' | 'channel' | 'task_type' | 'tag' | 'open-task' | 'open-idea';

/** What may be answered on a day: nothing that was retired, nobody who has left, no work that has ended. */
export function choicesOf(model: Model, list: ChoiceList, today: string): readonly Choice[] {
  const still = (kind: string): readonly string[] =>
    [...model.ids.of(kind).keys()].filter((id) => !findOutdated(model, [kind], id, () => today));
  switch (list) {
    case 'person':
    case 'channel':
    case 'tag':
      return still(list).map((id) => ({ id, name: nameOf(model, list, id) }));
    case 'task_type': {
      const types = new Map(model.single('vocabulary')?.value.task_types?.map(({ id, name }) => [id, name]));
      return still(list).map((id) => ({ id, name: types.get(id) }));
    }
    case 'route':
      return [
        ...still('team').map((id) => ({ id: `department/${id}`, name: nameOf(model, 'team', id) })),
        ...still('group').map((id) => ({ id: `group/${id}`, name: nameOf(model, 'group', id) })),
        { id: 'contest', name: undefined },
      ];
    case 'open-task':
      return model
        .all('task')
        .filter(goesOn)
        .map(({ id, value }) => ({ id, name: value.title }));
    case 'open-idea':
      return model
        .all('idea')
        .filter(({ value: { status } }) => !ideaMachine.ended.some((state) => state === status))
        .map(({ id, value }) => ({ id, name: value.title }));
  }
}
