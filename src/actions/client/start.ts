import { asMessage, type Message } from '../../diagnostic.ts';
import type { Playbook, StartedPlaybook, Task } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import { goesOn } from '../../queries/common/goes-on.ts';
import { labelOf } from '../../queries/common/names.ts';
import { type Act, checkPeople, checkReferences } from '../kit/checks.ts';
import { recordNamer, takenTails } from '../kit/name-record.ts';
import { editFile, type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { refuseUnknown } from '../kit/refuse-unknown.ts';
import { makeTask } from '../task/make.ts';
import { type OpenedClient, openStaying } from './open-client.ts';
import { inOrder, planSteps, type StepPlan } from './steps.ts';

export interface ClientStart extends Act {
  readonly client: string;
  readonly playbook: string;
  /** The day of the event that it starts on; undefined: now. */
  readonly on: string | undefined;
  /** `step=person` */
  readonly owners: readonly string[];
  /** Once more, after an earlier run has ended. */
  readonly again: boolean;
  readonly sha256: (text: string) => string;
  readonly random: () => number;
}

/**
 * Plans that a playbook starts for a client: a task of each step that has a type, automated steps first, and what is due
 * when. A playbook that runs keeps the version it was started with; one that a person wrote down gets its tasks.
 */
export function planClientStart(model: Model, wanted: ClientStart): Planned {
  const { at, by, client, sha256 } = wanted;
  const opened = openStaying(model, client);
  const playbook = model.get('playbook', wanted.playbook);
  if (!opened.ok || !playbook) {
    const unknown = playbook ? [] : refuseUnknown(model, 'playbook', wanted.playbook).messages;
    return refuse(...(opened.ok ? [] : opened.messages), ...unknown);
  }
  const version = versionOf(playbook.value, sha256);
  const runs = (opened.item.value.playbooks ?? []).filter((run) => run.playbook === playbook.id);
  const last = wanted.again ? undefined : runs.at(-1);
  if (last?.steps) return running(model, opened, playbook, last, version);
  const taken = new Set(runs.flatMap(({ steps = [] }) => steps.flatMap(({ task }) => task ?? [])));
  const earlier = model.all('task').filter((task) => isOf(task, playbook.id, client) && !taken.has(task.id));
  const still = wanted.again
    ? [...taken]
        .flatMap((id) => model.get('task', id) ?? [])
        .filter(goesOn)
        .map(({ id }) => id)
    : [];
  const started = last?.started ?? wanted.on ?? at;
  const planned = planSteps(model, playbook.value, {
    client: opened.item,
    started,
    owners: wanted.owners,
    at,
    earlier,
  });
  const wrong: readonly Message[] = [
    ...checkPeople(model, at, [by]),
    ...checkReferences(model, 'client', { playbooks: [{ playbook: playbook.id }] }, at),
    ...(still.length > 0 ? [asMessage('action/start-still', { tasks: still })] : []),
    ...(playbook.value.steps?.length ? [] : [asMessage('action/start-no-steps', { playbook: playbook.id })]),
    ...planned.wrong,
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const made = makeTasks(model, planned.steps, { ...wanted, playbook }, labelOf(model, 'client', client));
  if (!made.ok) return made;
  const run = {
    playbook: playbook.id,
    started,
    version,
    steps: (playbook.value.steps ?? []).flatMap(({ id }) => made.steps.filter(({ step }) => step === id)),
  };
  const index = (opened.item.value.playbooks ?? []).indexOf(last as StartedPlaybook);
  const edited = editFile(
    opened.item.path,
    opened.text,
    last
      ? [
          { op: 'set', path: ['playbooks', index, 'version'], value: version },
          { op: 'set', path: ['playbooks', index, 'steps'], value: run.steps },
        ]
      : [{ op: 'append', path: ['playbooks'], value: run }],
  );
  if (!edited.ok) return edited;
  const values = {
    client: labelOf(model, 'client', client),
    playbook: playbook.value.name,
    version,
    tasks: made.count,
  };
  return {
    ok: true,
    plan: {
      writes: [...made.writes, ...edited.writes],
      record: client,
      summary: asMessage('action/client-started', values),
      notes: [...otherSegment(opened, playbook), ...made.notes],
      commit: asMessage('action/client-started-commit', values),
    },
  };
}

/** Twelve digits that tell the steps of a playbook from those of another day. */
function versionOf({ steps = [] }: Playbook, sha256: (text: string) => string): string {
  return sha256(JSON.stringify(steps)).slice(0, 12);
}

/** Nothing is made twice; whether the playbook has changed since is worth knowing. */
function running(
  model: Model,
  { item }: OpenedClient,
  playbook: Item<Playbook>,
  run: StartedPlaybook,
  version: string,
): Planned {
  const values = {
    client: labelOf(model, 'client', item.id),
    playbook: playbook.value.name,
    started: run.started,
    version: run.version ?? '',
  };
  const changed = run.version !== undefined && run.version !== version;
  const summary = asMessage('action/client-started-before', values);
  return {
    ok: true,
    plan: {
      writes: [],
      record: item.id,
      summary,
      notes: changed ? [asMessage('action/playbook-changed', { version })] : [],
      commit: summary,
    },
  };
}

function isOf({ value: { origin } }: Item<Task>, playbook: string, client: string): boolean {
  return origin !== undefined && 'playbook' in origin && origin.playbook === playbook && origin.client === client;
}

function otherSegment({ item }: OpenedClient, { value }: Item<Playbook>): readonly Message[] {
  const { segments = [] } = value;
  const { segment } = item.value;
  if (segment === undefined || segments.length === 0 || segments.includes(segment)) return [];
  return [asMessage('action/start-other-segment', { segment, segments })];
}

interface MadeSteps {
  readonly ok: true;
  readonly writes: readonly FileWrite[];
  readonly steps: { readonly step: string; readonly due: string; readonly task?: string }[];
  readonly notes: readonly Message[];
  /** Tasks that are new. */
  readonly count: number;
}

function makeTasks(
  model: Model,
  plans: readonly StepPlan[],
  { at, by, random, playbook, client }: Omit<ClientStart, 'playbook'> & { readonly playbook: Item<Playbook> },
  called: string,
): MadeSteps | Refusal {
  const name = recordNamer(model, takenTails(model), random);
  const writes: FileWrite[] = [];
  const steps: MadeSteps['steps'] = [];
  const notes: Message[] = [];
  for (const { step, due, owner, joined } of inOrder(plans)) {
    const values = { step: step.name, due, touch: step.touch };
    if (step.task_type === undefined || owner === undefined) {
      steps.push({ step: step.id, due });
      notes.push(asMessage('action/step-plain', values));
      continue;
    }
    if (joined) {
      steps.push({ step: step.id, due, task: joined });
      notes.push(asMessage('action/step-joined', { ...values, task: joined }));
      continue;
    }
    const origin = { playbook: playbook.id, client, step: step.id };
    const title = `${step.name}: ${called}`;
    const made = makeTask(
      model,
      { title, type: step.task_type, owner, due, tags: [], by, at, random, origin, name },
      [],
    );
    if (!made.ok) return made;
    writes.push(made.write);
    steps.push({ step: step.id, due, task: made.id });
    notes.push(
      asMessage('action/step-task', { ...values, task: made.id, owner: labelOf(model, 'person', owner) }),
      ...made.notes,
    );
  }
  return { ok: true, writes, steps, notes, count: writes.length };
}
