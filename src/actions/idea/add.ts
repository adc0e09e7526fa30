import type { Message } from '../../diagnostic.ts';
import type { Idea } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import type { EditValue } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { linkCases, type OpenCase, openCases, tagsOf } from '../kit/record-cases.ts';
import type { Planned } from '../kit/record-edit.ts';
import { type Act, checkPeople } from '../kit/record-guards.ts';
import { checkKnown, missingOptions, nameRecord } from '../kit/record-new.ts';
import { refuse } from '../kit/refusal.ts';
import { type IdeaFields, routeByTags, routeOf, routeProblems } from './parts.ts';

export interface NewIdea extends Act, Pick<IdeaFields, 'department' | 'group' | 'contest' | 'more'> {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly author: string | undefined;
  /** Any parts of ids that name one case each. */
  readonly cases: readonly string[];
  /** None: those of its cases. */
  readonly tags: readonly string[];
  /** Clients and employees who want it, besides the clients of its cases. */
  readonly supporters: readonly string[];
  readonly random: () => number;
}

/**
 * Plans a new idea, tied to the cases that ask for it and routed by its tags. The idea is written first; where an
 * earlier run was cut off after that, the idea it left is taken up instead of making another.
 */
export function planIdeaAdd(model: Model, wanted: NewIdea): Planned {
  const wrong = problemsOf(model, wanted);
  if (wrong.length > 0) return refuse(...wrong);
  const opened = openCases(model, wanted.cases);
  if (!opened.ok) return opened;
  const { cases } = opened;
  const title = String(wanted.title ?? wanted.more.title);
  const left = unfinished(model, title, cases);
  const made = left ? undefined : nameRecord(model, 'idea', wanted.at, wanted.random);
  const id = left?.id ?? made?.id ?? '';
  const linked = linkCases(cases, { kind: 'idea', id }, wanted);
  if (!linked.ok) return linked;
  const text = made ? writeDocument(fieldsOf(model, wanted, cases)) : '';
  return {
    ok: true,
    plan: {
      writes: [...(made ? [{ path: made.path, before: null, after: text }] : []), ...linked.writes],
      record: id,
      summary: { key: left ? 'action/idea-joined' : 'action/idea-added', values: { id, title } },
      commit: { key: 'action/idea-added-commit', values: { id, title } },
    },
  };
}

function problemsOf(model: Model, wanted: NewIdea): readonly Message[] {
  const { title, text, author, cases, tags, more, by, at } = wanted;
  const missing = [
    ...missingOptions({ ...(more.title ? {} : { title }), ...(more.text ? {} : { text }) }),
    ...(cases.length === 0 && author === undefined && more.author === undefined ? ['case', 'author'] : []),
  ];
  return [
    ...(missing.length > 0 ? [{ key: 'action/missing-to-add', values: { kind: 'idea', options: missing } }] : []),
    ...checkKnown(model, 'tag', tags),
    ...routeProblems(wanted),
    ...checkPeople(model, at, [by, author]),
  ];
}

function fieldsOf(
  model: Model,
  wanted: NewIdea,
  cases: readonly OpenCase[],
): Readonly<Record<string, EditValue | undefined>> {
  const { at, by, title, text, author, more } = wanted;
  const tags = wanted.tags.length > 0 ? wanted.tags : tagsOf(cases);
  const route = routeOf(wanted) ?? (more.route === undefined ? routeByTags(model, tags) : undefined);
  const clients = cases.flatMap(({ item }) => item.value.client ?? []);
  const supporters = [...new Set([...clients.map((client) => nameClient(model, client)), ...wanted.supporters])];
  const given: Readonly<Record<string, EditValue | undefined>> = {
    title,
    text,
    cases: cases.length > 0 ? cases.map(({ item }) => item.id) : undefined,
    tags: tags.length > 0 ? tags : undefined,
    supporters: supporters.length > 0 ? supporters : undefined,
    author,
    route: route && { ...route },
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { title: named = '', text: told = '', ...rest } = { ...(more as Record<string, EditValue>), ...said };
  return { title: named, text: told, status: 'received', ...rest, history: [{ at, by, to: 'received' }] };
}

/** A client whom nobody takes for an employee of the same id. */
function nameClient(model: Model, client: string): string {
  return model.ids.of('person').has(client.normalize('NFC')) ? `client/${client}` : client;
}

/** The idea that an earlier run wrote without getting to all of its cases. */
function unfinished(model: Model, title: string, cases: readonly OpenCase[]): Item<Idea> | undefined {
  const wanted = cases.map(({ item }) => item.id);
  if (wanted.length === 0) return undefined;
  return model.all('idea').find(({ id, value }) => {
    const isSame = value.title === title && wanted.every((one) => value.cases?.includes(one));
    return isSame && cases.some(({ item }) => !item.value.decision?.refs?.includes(id));
  });
}
