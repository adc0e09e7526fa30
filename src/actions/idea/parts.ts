import type { Message } from '../../diagnostic.ts';
import type { Idea, Route } from '../../model/gen/types.gen.ts';
import type { Transition } from '../../model/machines/machine.ts';
import { mergePatch } from '../../model/merge-patch.ts';
import type { Item, Model } from '../../model/model.ts';
import { routeIdea } from '../../queries/routing/routing.ts';
import { routingTable } from '../../queries/routing/table.ts';
import type { EditValue } from '../../source/edit.ts';
import { checkReferences } from '../kit/checks.ts';
import { type FoundParts, isOfTheMove, isRepeated, type Parts } from '../kit/move-record.ts';
import { refuse } from '../kit/planned.ts';

/** What is said of an idea by options, each named after its field. */
export interface IdeaFields {
  readonly reason?: string | undefined;
  readonly cause?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly alternatives: readonly string[];
  readonly conflictsWith?: string | undefined;
  readonly consequences?: string | undefined;
  readonly results?: string | undefined;
  readonly department?: string | undefined;
  readonly group?: string | undefined;
  readonly contest?: boolean | undefined;
  /** Whatever else, as a file says it: fields of the idea. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** The parts of an idea that come with a move: what options and file say, laid over what is there. */
export function partsOfMove(
  model: Model,
  { id, value }: Item<Idea>,
  transition: Transition<string>,
  fields: IdeaFields,
  at: string,
): FoundParts {
  const said = saidFor(transition.to, fields, at);
  const useless = optionsIn(fields).filter((option) => !said.options.includes(option));
  if (useless.length > 0) {
    const values = { id, to: transition.to, options: useless, takes: said.options };
    return refuse({ key: 'action/useless-options', values });
  }
  const wrong = [...routeProblems(fields), ...checkReferences(model, 'idea', said.parts, at)];
  if (wrong.length > 0) return refuse(...wrong);
  const parts = mergeInto(value, { ...fields.more, ...merged(fields.more, said.parts) }, (part) =>
    isOfTheMove(part) ? isRepeated(value, transition) : false,
  );
  const needsRoute = transition.needs.includes('route') && value.route === undefined && parts.route === undefined;
  const route = needsRoute ? routeByTags(model, value.tags ?? []) : undefined;
  return { ok: true, parts: { ...parts, ...(route ? { route: { ...route } } : {}) } };
}

/** Fields laid over an idea's own; a part that is fresh forgets what it was, and a route always takes another's place. */
function mergeInto(
  value: Idea,
  fields: Readonly<Record<string, unknown>>,
  isFresh: (part: string) => boolean = () => false,
): Parts {
  const known = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    Object.entries(fields).map(([field, said]) => [
      field,
      // Read from YAML or made of options: plain data either way.
      mergePatch(field === 'route' || isFresh(field) ? undefined : known.get(field), said) as EditValue,
    ]),
  );
}

/** Where ideas with these tags go; undefined where no rule says it, or two say it differently. */
export function routeByTags(model: Model, tags: readonly string[]): Route | undefined {
  const { to, tied } = routeIdea(routingTable(model), tags);
  return tied.length > 0 ? undefined : to;
}

/** The route that options name. */
export function routeOf({ department, group, contest }: Partial<IdeaFields>): Route | undefined {
  if (department !== undefined) return { department };
  if (group !== undefined) return { group };
  return contest === true ? { contest } : undefined;
}

/** An idea goes one way. */
export function routeProblems({ department, group, contest }: Partial<IdeaFields>): readonly Message[] {
  const named = [department, group, contest === true ? 'contest' : undefined].filter((one) => one !== undefined);
  return named.length > 1 ? [{ key: 'action/two-routes', values: {} }] : [];
}

interface Said {
  /** The options that a move to this status takes. */
  readonly options: readonly string[];
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function saidFor(to: string, fields: IdeaFields, at: string): Said {
  const { reason, cause, approvedBy, alternatives, conflictsWith, consequences, results } = fields;
  const list = alternatives.length > 0 ? alternatives : undefined;
  switch (to) {
    case 'in_analysis': {
      const route = routeOf(fields);
      return { options: ['department', 'group', 'contest'], parts: route ? { route: { ...route } } : {} };
    }
    case 'rejected':
      return {
        options: ['reason', 'alternative', 'conflicts-with', 'consequences'],
        parts: part('rejection', { reason, conflicts_with: conflictsWith, consequences, alternatives: list }),
      };
    case 'postponed':
      return { options: ['reason', 'approved-by'], parts: part('postponement', { reason, approved_by: approvedBy }) };
    case 'cancelled':
      return {
        options: ['cause', 'reason', 'alternative'],
        parts: part('cancellation', { reason: cause ?? reason, alternatives: list }),
      };
    case 'implemented':
      return { options: ['results'], parts: results === undefined ? {} : { outcome: { at, results } } };
    default:
      return { options: [], parts: {} };
  }
}

function part(name: string, values: Readonly<Record<string, unknown>>): Said['parts'] {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length > 0 ? { [name]: Object.fromEntries(given) } : {};
}

/** Options win over the file, key by key; a route takes the place of a route. */
function merged(more: Readonly<Record<string, unknown>>, said: Said['parts']): Readonly<Record<string, unknown>> {
  const over = Object.entries(said).map(([name, values]): [string, unknown] => [
    name,
    name === 'route' ? values : mergePatch(more[name], values),
  ]);
  return Object.fromEntries(over);
}

function optionsIn(fields: IdeaFields): readonly string[] {
  const given: Readonly<Record<string, unknown>> = {
    reason: fields.reason,
    cause: fields.cause,
    'approved-by': fields.approvedBy,
    alternative: fields.alternatives.length > 0 ? fields.alternatives : undefined,
    'conflicts-with': fields.conflictsWith,
    consequences: fields.consequences,
    results: fields.results,
    department: fields.department,
    group: fields.group,
    contest: fields.contest === true ? true : undefined,
  };
  return Object.entries(given).flatMap(([option, value]) => (value === undefined ? [] : [option]));
}
