import { asMessage } from '../../diagnostic.ts';
import { pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { once } from '../../once.ts';
import type { Edit, EditValue } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { editFile, type Planned, refuse, type Written, writeAll } from '../kit/planned.ts';
import { type Draft, type DraftStage, type DraftTouchpoint, textFields } from './map-draft.ts';
import { firstOf, indexed, Names, nameKey, type SaidNames, teamsIn } from './names.ts';
import { added, changesTo, keptFields, ordered } from './written-fields.ts';

/** What is said of the map beside the sheet. */
export interface MapWishes {
  readonly names: SaidNames;
  /** The team that answers where the sheet names none. */
  readonly owner: string | undefined;
  readonly channels: readonly string[];
  /** The stages of the map so far are a template's, and go. */
  readonly isNew: boolean;
}

/** What came of a draft: the plan, and what of it was there already. */
export interface PlannedMap {
  readonly planned: Planned;
  readonly stages: readonly {
    readonly name: string;
    readonly isNew: boolean;
    readonly touchpoints: readonly string[];
  }[];
  /** Those that the map did not have. */
  readonly teams: readonly string[];
  readonly channels: readonly string[];
}

/** Plans a draft into the map: what is there by id or name is brought up to date, all else is added, nothing goes. */
export function planMap(model: Model, draft: Draft, wishes: MapWishes, file: string): PlannedMap {
  const planning = new Planning(model, draft, wishes);
  return planning.plan(file);
}

class Planning {
  private readonly model: Model;
  private readonly draft: Draft;
  private readonly wishes: MapWishes;
  private readonly stageNames: Names;
  private readonly teamNames: Names;
  private readonly channelNames: Names;
  private readonly touchpointNames: Names;
  /** The stages in which a team answers or helps. */
  private readonly contacts = new Map<string, Map<string, 'direct' | 'indirect'>>();
  private readonly isStageNew = new Set<string>();
  private readonly teamsByMember = once(() =>
    indexed(this.model.all('team'), ({ value }) =>
      (value.members ?? []).flatMap(({ id, name }) => [`id ${id}`, `name ${nameKey(name)}`]),
    ),
  );
  private readonly touchpointsByName = once(() =>
    indexed(this.model.all('touchpoint'), ({ id, value: { stage, name } }) => [
      `${stage} name ${nameKey(name)}`,
      `${stage} id ${id}`,
    ]),
  );
  /** How many touchpoints of the sheet a stage has. */
  private readonly perStage = once(() => {
    const counts = new Map<DraftStage, number>();
    for (const { stage } of this.draft.touchpoints) counts.set(stage, (counts.get(stage) ?? 0) + 1);
    return counts;
  });

  constructor(model: Model, draft: Draft, wishes: MapWishes) {
    this.model = model;
    this.draft = draft;
    this.wishes = wishes;
    const { names } = wishes;
    const stages = wishes.isNew ? [] : (model.single('success-map')?.value.stages ?? []);
    this.stageNames = new Names('stage', stages, names);
    this.teamNames = new Names('team', teamsIn(model), names);
    this.channelNames = new Names('channel', model.single('vocabulary')?.value.channels ?? [], names);
    this.touchpointNames = new Names(
      'touchpoint',
      model.all('touchpoint').map(({ id }) => ({ id, name: id })),
      names,
    );
  }

  plan(file: string): PlannedMap {
    const broken = (['success-map', 'vocabulary'] as const).find(
      (kind) => this.model.single(kind) === undefined && this.model.files.some(({ role }) => role?.kind === kind),
    );
    const ids = new Map(this.draft.stages.map((stage) => [stage, this.stageId(stage)]));
    const touchpoints = this.touchpoints(ids);
    for (const stage of this.draft.stages)
      for (const team of stage.teams) this.meet(this.teamId(team), ids.get(stage) ?? '', 'indirect');
    const written = writeAll(this.successMap(ids), this.vocabulary(), ...this.teams(ids), ...touchpoints);
    const stages = this.draft.stages.map((stage) => ({
      name: stage.name,
      isNew: this.isStageNew.has(ids.get(stage) ?? ''),
      touchpoints: this.draft.touchpoints.filter((one) => one.stage === stage).map(({ name }) => name),
    }));
    const made = {
      stages,
      teams: [...this.teamNames.made.values()].map(({ name }) => name),
      channels: [...this.channelNames.made.values()].map(({ name }) => name),
    };
    if (broken !== undefined) {
      const path = pathFor(broken, broken);
      return { ...made, planned: { ...refuse(asMessage('action/sheet-broken', { path })), brokenFile: path } };
    }
    if (!written.ok) return { ...made, planned: written };
    const { writes } = written;
    const values = { file, stages: stages.length, touchpoints: this.draft.touchpoints.length };
    const key = writes.length > 0 ? ('action/sheet-imported' as const) : ('action/sheet-same' as const);
    return {
      ...made,
      planned: {
        ok: true,
        plan: { writes, summary: asMessage(key, values), commit: asMessage('action/sheet-commit', values) },
      },
    };
  }

  private textOf(path: string): string {
    const content = this.model.repo.read(path);
    return 'text' in content ? content.text : '';
  }

  private stageId(stage: DraftStage): string {
    const given = stage.id === undefined ? undefined : this.stageNames.known(stage.id);
    const known = given ?? this.stageNames.known(stage.name);
    if (known !== undefined) return known;
    const id = this.stageNames.make(stage.name, stage.id);
    this.isStageNew.add(id);
    return id;
  }

  private teamId(name: string): string {
    const known = this.teamNames.known(name);
    if (known !== undefined) return known;
    // Whoever is named in place of a team stands for theirs.
    const key = nameKey(name);
    const team = firstOf(this.teamsByMember(), [`id ${name}`, `name ${key}`]);
    return team?.id ?? this.teamNames.make(name);
  }

  private meet(team: string, stage: string, contact: 'direct' | 'indirect'): void {
    const stages = this.contacts.get(team) ?? new Map<string, 'direct' | 'indirect'>();
    if (stages.get(stage) !== 'direct') stages.set(stage, contact);
    this.contacts.set(team, stages);
  }

  private usualOwner(): string {
    const { owner } = this.wishes;
    if (owner !== undefined) return this.teamId(owner);
    const leading = this.model.single('workspace')?.value.cx_team;
    const teams = this.model.all('team');
    return teams.find(({ id }) => id === leading)?.id ?? teams[0]?.id ?? this.teamId('CX');
  }

  private touchpoints(ids: ReadonlyMap<DraftStage, string>): readonly Written[] {
    const counted = new Map<DraftStage, number>();
    return this.draft.touchpoints.map((touchpoint) => {
      const number = (counted.get(touchpoint.stage) ?? 0) + 1;
      counted.set(touchpoint.stage, number);
      return this.touchpoint(touchpoint, ids.get(touchpoint.stage) ?? '', number);
    });
  }

  private touchpoint(draft: DraftTouchpoint, stage: string, number: number): Written {
    const teams = draft.teams.map((name) => this.teamId(name));
    const [first, ...others] = [...new Set(teams)];
    const owner = first ?? this.usualOwner();
    const helping = new Set([...others, ...draft.supported.map((name) => this.teamId(name))]);
    helping.delete(owner);
    const channels = draft.channels.map((name) => this.channelNames.idOf(name));
    const fields = {
      name: draft.name,
      stage,
      order: draft.order,
      owner: first,
      supported_by: helping.size > 0 ? [...helping] : undefined,
      channels: channels.length > 0 ? [...new Set(channels)] : undefined,
      ...Object.fromEntries(textFields.map((field) => [field, draft.texts.get(field)])),
      emotion: draft.emotion,
      expected_emotion: draft.expected_emotion,
      moment_of_truth: draft.moment_of_truth,
      metrics: draft.metrics.length > 0 ? draft.metrics : undefined,
      ...keptFields(draft.kept),
    };
    const known = this.knownTouchpoint(draft, stage);
    if (known) {
      const { name, ...rest } = fields;
      const renamed = nameKey(name) === nameKey(known.value.name) || name === known.id ? {} : { name };
      return editFile(known.path, this.textOf(known.path), changesTo(known.value, { ...renamed, ...rest }, []));
    }
    this.meet(owner, stage, 'direct');
    for (const team of helping) this.meet(team, stage, 'indirect');
    const id = this.touchpointNames.make(draft.name, draft.id, stage);
    const usual = this.wishes.channels.map((name) => this.channelNames.idOf(name));
    const document = {
      ...fields,
      // The order of the sheet, unless it numbers its touchpoints itself.
      order: draft.order ?? (this.draft.isNumbered || this.perStage().get(draft.stage) === 1 ? undefined : number),
      owner,
      channels: fields.channels ?? usual,
      client_does: draft.texts.get('client_does') ?? '…',
      expectation: draft.texts.get('expectation') ?? '…',
    };
    return added(pathFor('touchpoint', id), writeDocument(ordered(document)));
  }

  private knownTouchpoint(draft: DraftTouchpoint, stage: string) {
    const said = this.wishes.names.get(nameKey(draft.name));
    const id = draft.id ?? (said?.startsWith('touchpoint/') ? said.slice('touchpoint/'.length) : undefined);
    if (id !== undefined) return this.model.get('touchpoint', id);
    return firstOf(this.touchpointsByName(), [`${stage} name ${nameKey(draft.name)}`, `${stage} id ${draft.name}`]);
  }

  private successMap(ids: ReadonlyMap<DraftStage, string>): Written {
    const map = this.model.single('success-map');
    const { notes } = this.draft;
    const fresh = (stage: DraftStage): EditValue => ({
      id: ids.get(stage) ?? '',
      name: stage.name,
      goal: stage.goal ?? '…',
      done_when: stage.done_when,
      ...keptFields(stage.kept),
    });
    if (map === undefined) {
      const document = {
        success: { statement: '…' },
        stages: this.draft.stages.map(fresh),
        ...(notes.length > 0 ? { 'x-import-notes': notes } : {}),
      };
      return added(pathFor('success-map', 'success-map'), writeDocument(document));
    }
    const edits: Edit[] = [];
    if (this.wishes.isNew) edits.push({ op: 'set', path: ['stages'], value: this.draft.stages.map(fresh) });
    else edits.push(...this.stageEdits(ids, map.value.stages, fresh));
    const there: unknown = Reflect.get(map.value, 'x-import-notes');
    const known = Array.isArray(there) ? there.map(String) : there === undefined ? [] : [String(there)];
    const more = notes.filter((note) => !known.includes(note));
    if (more.length > 0) edits.push({ op: 'set', path: ['x-import-notes'], value: [...known, ...more] });
    return editFile(map.path, this.textOf(map.path), edits);
  }

  private stageEdits(
    ids: ReadonlyMap<DraftStage, string>,
    stages: readonly { readonly id: string; readonly name: string }[],
    fresh: (stage: DraftStage) => EditValue,
  ): readonly Edit[] {
    const edits: Edit[] = [];
    const now = stages.map(({ id }) => id);
    let after = -1;
    for (const stage of this.draft.stages) {
      const id = ids.get(stage) ?? '';
      const at = now.indexOf(id);
      if (at >= 0) {
        const { goal, done_when, kept, name } = stage;
        const there = stages.find((one) => one.id === id);
        const renamed = there !== undefined && nameKey(name) !== nameKey(there.name) && name !== id && stage.id === id;
        const wanted = { ...(renamed ? { name } : {}), goal, done_when, ...keptFields(kept) };
        edits.push(...changesTo(there ?? {}, wanted, ['stages', at]));
        after = at;
      } else {
        // Behind the one before it in the sheet; first, where it is the first of all.
        const place = after === -1 && stage !== this.draft.stages[0] ? now.length : after + 1;
        edits.push(
          place >= now.length
            ? { op: 'append', path: ['stages'], value: fresh(stage) }
            : { op: 'insert', path: ['stages'], index: place, value: fresh(stage) },
        );
        now.splice(place, 0, id);
        after = place;
      }
    }
    return edits;
  }

  private vocabulary(): Written {
    const made = [...this.channelNames.made.values()];
    if (made.length === 0) return { ok: true, writes: [] };
    const vocabulary = this.model.single('vocabulary');
    if (vocabulary === undefined) return added(pathFor('vocabulary', 'vocabulary'), writeDocument({ channels: made }));
    const edits = made.map((channel): Edit => ({ op: 'append', path: ['channels'], value: channel }));
    return editFile(vocabulary.path, this.textOf(vocabulary.path), edits);
  }

  private teams(ids: ReadonlyMap<DraftStage, string>): readonly Written[] {
    const made = [...this.teamNames.made.values()].map(({ id, name }): Written => {
      const contacts = [...(this.contacts.get(id) ?? [])].map(([stage, contact]) => [stage, { contact }] as const);
      return added(pathFor('team', id), writeDocument({ name, members: [], stages: Object.fromEntries(contacts) }));
    });
    return [...made, ...this.knownTeams(ids)];
  }

  /** What teams that are there do in stages that they have not been in. Of a template's team all stages are new. */
  private knownTeams(ids: ReadonlyMap<DraftStage, string>): readonly Written[] {
    return this.model.all('team').flatMap(({ id, path, value }): Written[] => {
      const text = this.textOf(path);
      const met = this.contacts.get(id) ?? new Map<string, 'direct' | 'indirect'>();
      if (this.wishes.isNew) {
        const all = [...ids.values()].map((stage) => [stage, { contact: met.get(stage) ?? 'direct' }] as const);
        return [editFile(path, text, [{ op: 'set', path: ['stages'], value: Object.fromEntries(all) }])];
      }
      const edits = [...met].flatMap(([stage, contact]): readonly Edit[] =>
        value.stages !== undefined && Object.hasOwn(value.stages, stage)
          ? []
          : [{ op: 'set', path: ['stages', stage], value: { contact } }],
      );
      return [editFile(path, text, edits)];
    });
  }
}
