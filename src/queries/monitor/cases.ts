import { asMessage } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { caseStatus, enteredAt, workByCase } from '../common/case-status.ts';
import type { MonitorClock } from '../common/clock.ts';
import type { MonitorList, WaitingThing } from './entry.ts';
import { outcomeNotes, owedAnswers } from './owed.ts';

/** The lists of cases: undecided, waiting for the client's word, and answers owed. */
export function caseEntries(model: Model, clock: MonitorClock): readonly WaitingThing[] {
  const work = workByCase(model);
  const open = model.all('case').flatMap((item): readonly WaitingThing[] => {
    const { value } = item;
    if (value.decision !== undefined || caseStatus(value, work.get(item.id) ?? []) === 'closed') return [];
    const entry = entryOf(model, 'unclear', item);
    const asked = value.clarifications?.find(({ answered }) => answered === undefined);
    return [
      {
        ...entryOf(model, 'untriaged', item),
        since: enteredAt(value),
        // While the client's word is missing, nobody can decide.
        late: asked === undefined && clock.isOver(enteredAt(value), 'triage', model.settings.cxTeam),
      },
      ...(asked
        ? [
            {
              ...entry,
              since: asked.asked,
              late: clock.isOver(asked.asked, 'clarification', model.settings.cxTeam),
              notes: [...entry.notes, asMessage('monitor/question', { question: asked.question })],
            },
          ]
        : []),
    ];
  });
  const owed = owedAnswers(model, clock).flatMap((answer): readonly WaitingThing[] => {
    const [first, ...others] = answer.cases;
    if (!first) return [];
    const notes = outcomeNotes(model, answer);
    const more = others.length > 0 ? [asMessage('monitor/together', { cases: others.map(({ id }) => id) })] : [];
    const since = answer.since === undefined ? {} : { since: answer.since };
    const entry = entryOf(model, 'owed', first);
    return [{ ...entry, ...since, late: answer.late, notes: [...entry.notes, ...notes, ...more] }];
  });
  return [...open, ...owed];
}

function entryOf(model: Model, list: MonitorList, { id, value }: Item<Case>): WaitingThing {
  const { cxTeam } = model.settings;
  const manager = value.client === undefined ? undefined : model.get('client', value.client)?.value.manager;
  return {
    list,
    kind: 'case',
    id,
    title: value.text,
    ...(list === 'owed' && manager !== undefined ? { person: manager } : {}),
    teams: cxTeam === undefined ? [] : [cxTeam],
    ...(value.stage === undefined ? {} : { stage: value.stage }),
    tags: value.tags ?? [],
    late: false,
    notes: value.client === undefined ? [] : [{ key: 'monitor/client', values: { client: value.client } }],
  };
}
