import { asMessage, type Message } from '../../diagnostic.ts';
import type { Attribute, Client } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { conditionsByAttribute } from '../../model/segments/cells.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import { suggestions } from '../../model/suggest.ts';
import { attributeChecker } from '../../queries/clients/attributes.ts';
import { segmentsInUse } from '../../queries/common/in-use.ts';
import { labelOf, nameOf } from '../../queries/common/names.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Act, checkGiven, checkPeople, checkReferences, saidText } from '../kit/checks.ts';
import { fieldLine } from '../kit/form-answers.ts';
import { dayOfAct } from '../kit/name-record.ts';
import { type Planned, type Refusal, refuse } from '../kit/planned.ts';
import { definitionId } from '../new/new.ts';
import { peopleWithRole } from './role.ts';

export interface NewClient extends Act, Pick<Client, 'success' | 'publicity'> {
  readonly id: string;
  readonly name: string | undefined;
  /** `attribute=value`, as typed. */
  readonly attributes: readonly string[];
  readonly manager: string | undefined;
  /** Where no manager is named: the only one who has this role. */
  readonly role: string | undefined;
  readonly channels: readonly string[];
  readonly since: string | undefined;
}

type Attributes = NonNullable<Client['attributes']>;

/**
 * Plans the file of a new client: the attributes as they are declared, the one segment that they give, and why. Refused
 * where an attribute is none, or where they give no segment or two.
 */
export function planClientAdd(model: Model, wanted: NewClient): Planned {
  const { by, at, success, publicity, channels } = wanted;

  const named = definitionId(model, 'client', wanted.id);
  const manager = managerFor(model, wanted);
  const { attributes, wrong: illFormed } = readAttributes(model, wanted.attributes);
  const since = wanted.since ?? dayOfAct(model, at);
  const fields = { attributes, manager: manager.ok ? manager.id : undefined, channels: [...channels] };
  const wrong: readonly Message[] = [
    ...('problem' in named ? named.problem : []),
    ...(manager.ok ? [] : manager.messages),
    ...illFormed,
    ...checkReferences(model, 'client', fields, at),
    ...(by === 'nobody' ? [] : checkPeople(model, at, [by])),
    ...attributeProblems(model, attributes),
  ];
  const { found, why, wrong: misplaced } = segmentFor(model, attributes);
  const all = wrong.length > 0 || 'problem' in named ? wrong : misplaced;
  if (all.length > 0 || 'problem' in named) return refuse(...all);
  const name = saidText(wanted.name)?.trim();
  const after = writeDocument({
    name,
    attributes: Object.keys(attributes).length > 0 ? { ...attributes } : undefined,
    segment: found,
    manager: fields.manager,
    success: saidText(success)?.trim(),
    channels: channels.length > 0 ? [...channels] : undefined,
    since,
    publicity,
  });
  const values = {
    client: name === undefined || name === named.id ? named.id : `${name} (${named.id})`,
    manager: labelOf(model, 'person', fields.manager ?? ''),
  };
  const segment = found === undefined ? undefined : (nameOf(model, 'segment', found) ?? found);
  return {
    ok: true,
    plan: {
      writes: [{ path: named.path, before: null, after }],
      record: named.id,
      summary: asMessage('action/client-added', values),
      notes: [
        ...(segment === undefined ? [] : [asMessage('action/client-segment-found', { segment, why })]),
        ...(name === undefined ? [] : [asMessage('action/client-pseudonym', {})]),
      ],
      commit: asMessage('action/client-added-commit', values),
    },
  };
}

/** Who looks after the client: as said, else the only one with the role that was said. */
function managerFor(
  model: Model,
  { manager, role, at }: NewClient,
): { readonly ok: true; readonly id: string } | Refusal {
  if (manager !== undefined) return { ok: true, id: manager };
  if (role === undefined) return refuse(...checkGiven({ kind: 'client' }, { manager }));
  const people = peopleWithRole(model, role, dayOfAct(model, at)).map(({ id }) => id);
  const [only, another] = people;
  if (only !== undefined && another === undefined) return { ok: true, id: only };
  return refuse(asMessage(another === undefined ? 'action/role-nobody' : 'action/role-several', { role, people }));
}

/** What was typed of attributes, each as its declaration wants it. */
function readAttributes(
  model: Model,
  lines: readonly string[],
): { readonly attributes: Attributes; readonly wrong: readonly Message[] } {
  const declared = new Map(Object.entries(model.single('segments')?.value.attributes ?? {}));
  const wrong: Message[] = [];
  const read = lines.flatMap((line): readonly (readonly [string, string | number | boolean])[] => {
    const { name, text } = fieldLine(line);
    if (name !== '' && text !== '') return [[name, typed(text, declared.get(name)?.type)]];
    wrong.push({ key: 'action/field-form', values: { given: line } });
    return [];
  });
  return { attributes: Object.fromEntries(read), wrong };
}

/** As YAML reads what is typed, where that is what is wanted. */
function typed(text: string, type: Attribute['type'] | undefined): string | number | boolean {
  if ((type === 'integer' || type === 'number') && /^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function attributeProblems(model: Model, attributes: Attributes): readonly Message[] {
  const file = model.single('segments')?.value;
  if (!file) return [];
  return attributeChecker(file)({ attributes, manager: '' }).flatMap((problem): readonly Message[] => {
    const { key } = problem;
    const value = String(problem.value);
    return problem.code === 'wrong-type'
      ? [{ key: 'client-segment/wrong-type', values: { key, value, type: problem.type } }]
      : [asMessage('client-segment/not-a-choice', { key, value }), ...suggestions(value, problem.choices)];
  });
}

interface Placed {
  readonly found: string | undefined;
  /** What decided: `size = 40`. */
  readonly why: readonly string[];
  readonly wrong: readonly Message[];
}

function segmentFor(model: Model, attributes: Attributes): Placed {
  const file = model.single('segments')?.value;
  const segments = segmentsInUse(model);
  if (!file || segments.length === 0) return { found: undefined, why: [], wrong: [] };
  const found = segmentsOf(attributes, file);
  const [only, another] = found;
  const deciding = segments.filter(({ id }) => only === undefined || id === only).map(({ when }) => when);
  const names = [...conditionsByAttribute({ allOf: deciding }).keys()];
  const known = new Map(Object.entries(attributes));
  const recorded = names.flatMap((name) => (known.has(name) ? [`${name} = ${known.get(name)}`] : []));
  if (only === undefined) {
    const unrecorded = names.filter((name) => !known.has(name));
    const wrong = [asMessage('client-segment/none', {}), asMessage('client-segment/known', { recorded, unrecorded })];
    return { found: undefined, why: [], wrong };
  }
  if (another === undefined) return { found: only, why: recorded, wrong: [] };
  const labels = found.map((id) => labelOf(model, 'segment', id));
  return { found: undefined, why: [], wrong: [asMessage('client-segment/several', { segments: labels })] };
}
