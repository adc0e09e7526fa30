import type { Message } from '../../diagnostic.ts';
import type { Model } from '../../model/model.ts';
import type { FileWrite } from '../../outcome.ts';
import type { EditValue } from '../../source/edit.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type OpenCase, tagsOf } from '../kit/case-work.ts';
import { type Act, checkGiven, checkReferences } from '../kit/checks.ts';
import { nameRecord } from '../kit/name-record.ts';
import { type IdeaFields, routeByTags, routeOf, routeProblems } from './parts.ts';

/** An idea as somebody wants it. */
export interface IdeaWish extends Act, Pick<IdeaFields, 'department' | 'group' | 'contest' | 'more'> {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly author: string | undefined;
  /** None: those of its cases. */
  readonly tags: readonly string[];
  /** Clients and employees who want it, besides the clients of its cases. */
  readonly supporters: readonly string[];
  readonly random: () => number;
}

/** Everything that is wrong with what was said of a new idea; one that no case asks for has an author. */
export function checkIdea(model: Model, wish: IdeaWish, hasCases: boolean): readonly Message[] {
  const { title, text, author, tags, supporters, more, by, at } = wish;
  const given = { title: title ?? textIn(more.title), text: text ?? textIn(more.text) };
  const who = hasCases || more.author !== undefined ? {} : { case: author, author };
  const route = routeOf(wish);
  return [
    ...checkGiven({ kind: 'idea' }, { ...given, ...who }),
    ...checkReferences(model, 'idea', { tags, supporters, author, route, history: [{ by }] }, at),
    ...routeProblems(wish),
  ];
}

/** What a file holds for a field; a wrong form is found when the result is looked at. */
function textIn(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** Makes an idea that `checkIdea` has found nothing wrong with, for its cases, routed by its tags where nothing else is said. */
export function makeIdea(
  model: Model,
  wish: IdeaWish,
  cases: readonly OpenCase[],
): { readonly id: string; readonly write: FileWrite } {
  const { id, path } = nameRecord(model, 'idea', wish.at, wish.random);
  return { id, write: { path, before: null, after: writeDocument(fieldsOf(model, wish, cases)) } };
}

function fieldsOf(
  model: Model,
  wish: IdeaWish,
  cases: readonly OpenCase[],
): Readonly<Record<string, EditValue | undefined>> {
  const { at, by, title, text, author, more } = wish;
  const tags = wish.tags.length > 0 ? wish.tags : tagsOf(cases);
  const route = routeOf(wish) ?? (more.route === undefined ? routeByTags(model, tags) : undefined);
  const clients = cases.flatMap(({ item }) => item.value.client ?? []);
  const supporters = [...new Set([...clients.map((client) => nameClient(model, client)), ...wish.supporters])];
  const given: Readonly<Record<string, EditValue | undefined>> = {
    title: title?.trim(),
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
  return model.ids.of('person').has(client) ? `client/${client}` : client;
}
