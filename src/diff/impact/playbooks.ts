import { compileCalendars } from '../../model/calendar/calendar.ts';
import { dueDate } from '../../model/calendar/due-date.ts';
import { parseDuration } from '../../model/calendar/duration.ts';
import type { Client, Playbook } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { canonical } from '../canonical.ts';
import type { ImpactEntry, ImpactQuestion } from './entry.ts';
import type { Reading } from './reading.ts';

/**
 * Clients with a playbook under way whose steps have changed: what was begun goes on as it was. Under way until the day
 * of its last step, as the earlier revision counts it. Rests on playbooks alone.
 */
export const playbooks: ImpactQuestion = {
  name: 'playbooks',
  rules: ['playbook'],
  data: ['client'],
  find: findPlaybooks,
};

function findPlaybooks(reading: Reading): readonly ImpactEntry[] {
  const { before, after } = reading.comparison;
  const changed = new Map<string, { readonly old: Playbook; readonly steps: number }>();
  for (const { id, value: old } of before.all('playbook')) {
    const later = reading.later('playbook', id);
    const steps = changedSteps(old, after.get('playbook', later)?.value);
    if (steps > 0) changed.set(later, { old, steps });
  }
  if (changed.size === 0) return [];
  const isOver = lastStepPassed(before, reading.today);
  return after.all('client').flatMap(({ id, value }) => {
    if (value.churned !== undefined || value.retired !== undefined) return [];
    return started(value).flatMap(({ playbook, started: day }): readonly ImpactEntry[] => {
      const later = reading.later('playbook', playbook);
      const change = changed.get(later);
      if (!change || isOver(change.old, day)) return [];
      const values = {
        playbook: reading.name('playbook', later),
        started: day,
        steps: change.steps,
      };
      return [
        {
          about: { kind: 'client', id },
          message: { key: 'impact/keeps-version', values },
          date: day,
          because: reading.causes({ kind: 'playbook', id: later }),
        },
      ];
    });
  });
}

function started({ playbooks: of = [] }: Client): NonNullable<Client['playbooks']> {
  return of;
}

/** Steps that came, went or read otherwise; all of one that is gone. */
function changedSteps({ steps: old = [] }: Playbook, later: Playbook | undefined): number {
  const was = new Map(old.map((step) => [step.id, canonical(step)]));
  const is = new Map((later?.steps ?? []).map((step) => [step.id, canonical(step)]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).length;
}

function lastStepPassed(model: Model, today: string): (playbook: Playbook, started: string) => boolean {
  const calendar = compileCalendars(model.settings).of(undefined);
  const instant = instantIn(model.settings.timezone);
  return ({ steps = [] }, day) => {
    const start = instant(day);
    if (start === undefined || steps.length === 0) return false;
    return steps.every(({ after }) => {
      const duration = parseDuration(after);
      const due = duration && dueDate(calendar, start, duration);
      return due !== undefined && due < today;
    });
  };
}
