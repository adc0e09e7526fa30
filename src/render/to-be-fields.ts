import type { Phrases } from '../locales/phrases.ts';
import type { Handoff, Stage, StageContact, Team, Touchpoint } from '../model/gen/types.gen.ts';
import type { PartKind } from '../model/map-part.ts';
import type { Names } from '../queries/common/names.ts';
import { durationText, leadTimeText } from './lead-time.ts';

/** What a field of the map is called: `['when', 'lead_time']` as `when`, a team's stage by its name. */
export function fieldName([field = '', inner]: readonly string[], names: Names, { pages }: Phrases): string {
  const { fields, onStage } = pages.toBe;
  if (field === 'stages' && inner !== undefined) return onStage({ stage: names.stage(inner) });
  const known: Readonly<Record<string, string>> = fields;
  return Object.hasOwn(known, field) ? (known[field] ?? field) : field;
}

/** Says the value of fields of a kind, line by line; those that are not here are said in a general way. */
type Texts<T> = { readonly [K in keyof T]?: (value: NonNullable<T[K]>) => readonly string[] };

interface PartTexts {
  readonly touchpoint: Texts<Touchpoint>;
  readonly handoff: Texts<Handoff>;
  readonly stage: Texts<Stage>;
  readonly team: Texts<Team>;
}

/** Says in words what stands in a field of a part of the map; metrics by their names. */
export function fieldTexts(
  names: Names,
  phrases: Phrases,
): (kind: PartKind, path: readonly string[], value: unknown) => readonly string[] {
  const texts = textsOf(names, phrases);
  return (kind, [field = '', inner], value) => {
    if (value === undefined) return [];
    if (inner !== undefined) return [contactText(value as StageContact, phrases)];
    // The validators proved each value's form; the compiler cannot follow the field through a path.
    const ofKind = texts[kind] as Readonly<Record<string, (value: unknown) => readonly string[]>>;
    const say = Object.hasOwn(ofKind, field) ? ofKind[field] : undefined;
    return say ? say(value) : [generalText(value, phrases)];
  };
}

/** Any value: texts as they are, lists with commas, what is deeper as JSON. */
function generalText(value: unknown, { views, pages }: Phrases): string {
  if (typeof value === 'boolean') return pages.toBe.yesNo(value);
  if (typeof value === 'number') return views.number(value);
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join(', ')
    : JSON.stringify(value);
}

function textsOf(names: Names, phrases: Phrases): PartTexts {
  const { views, picture, pages } = phrases;
  const plain = (value: string): readonly string[] => [value];
  const list =
    (name: (id: string) => string) =>
    (ids: readonly string[]): readonly string[] => [ids.map(name).join(', ')];
  const one =
    (name: (id: string) => string) =>
    (id: string): readonly string[] => [name(id)];
  const date = one(views.date);
  const yesNo = (value: boolean): readonly string[] => [pages.toBe.yesNo(value)];
  const signed = (value: number): readonly string[] => [views.signed(value)];
  return {
    touchpoint: {
      name: plain,
      stage: one(names.stage),
      order: (value) => [views.number(value)],
      owner: one(names.team),
      supported_by: list(names.team),
      channels: list(names.channel),
      client_does: plain,
      expectation: plain,
      reality: plain,
      barrier: plain,
      emotion: signed,
      expected_emotion: signed,
      moment_of_truth: yesNo,
      backstage: (acts) =>
        acts.map(
          ({ team, does, system }) =>
            `${names.team(team)}: ${does}${system === undefined ? '' : ` (${names.system(system)})`}`,
        ),
      metrics: list(names.metric),
      evidence: (items) => items,
      retired: date,
    },
    handoff: {
      name: plain,
      from: one(names.team),
      to: list(names.team),
      stages: list(names.stage),
      mode: (mode) => [picture.mode[mode]],
      information: (fields) =>
        fields.map(({ field, required, type, choices }) => {
          const kind = choices ? pages.rule.choices({ choices }) : pages.rule.kinds[type];
          return `${field}${required ? '*' : ''} (${kind})`;
        }),
      when: (when) => [leadTimeText({ when, mode: 'push' }, phrases, names.event)],
      responsible: one(names.person),
      where: ({ system, url }) => [names.system(system), ...(url === undefined ? [] : [url])],
      confirm: yesNo,
      answer_within: (duration) => [durationText(duration, phrases)],
      retired: date,
    },
    stage: {
      id: plain,
      name: plain,
      goal: plain,
      done_when: plain,
      risks: (risks) => risks.map(({ risk, prevention }) => `${risk} → ${prevention}`),
      closing_note: plain,
      retired: date,
    },
    team: {
      name: plain,
      system: one(names.system),
      stakeholder: one(names.person),
      members: (members) => [members.map(({ name }) => name).join(', ')],
      stages: (stages) =>
        Object.entries(stages).map(([stage, contact]) => `${names.stage(stage)}: ${contactText(contact, phrases)}`),
      targets: list(names.metric),
      goals: (goals) => goals.map(({ goal }) => goal),
      gains: plain,
      authority: (measures) =>
        measures.map(({ measure, limit }) => (limit ? `${measure}: ${pages.team.amount(limit)}` : measure)),
      calendar: plain,
      reports_to: one(names.person),
      retired: date,
    },
  };
}

function contactText({ contact, does }: StageContact, { map }: Phrases): string {
  return does === undefined ? map[contact] : `${map[contact]}: ${does}`;
}
