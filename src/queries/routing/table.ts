import type { Client, IdeaRule, Route, RoutingRule, Segments } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { segmentsOf } from '../../model/segments/segments-of.ts';
import { once, onceEach } from '../../once.ts';
import { type People, peopleOf, personOf } from './assignee.ts';
import { type ClientSegments, type ConditionedRule, conditionsOf } from './conditions.ts';

/** Everything that routing depends on, made once and asked for many cases. */
export interface RoutingTable {
  /** Their `target` is the person who is meant; a team without a head stands for itself. */
  readonly rules: readonly (ConditionedRule & { readonly owner: string })[];
  readonly fallback: string | undefined;
  readonly ideas: readonly (ConditionedRule & { readonly to: Route })[];
  readonly people: People;
  readonly segments: ClientSegments;
  /** The tags of the vocabulary that are in use. */
  readonly tags: readonly string[];
}

export const routingTable = onceEach((model: Model): RoutingTable => {
  const routing = model.single('routing')?.value;
  const people = peopleOf(model);
  // Who asks for neither looks at no client and no tag.
  const segments = once(() => clientSegments(model));
  const tags = once(() => tagsInUse(model));
  return {
    rules: caseRules(routing?.rules ?? [], people),
    fallback: routing?.fallback,
    ideas: ideaRules(routing?.ideas ?? []),
    people,
    get segments() {
      return segments();
    },
    get tags() {
      return tags();
    },
  };
});

function tagsInUse(model: Model): readonly string[] {
  return (model.single('vocabulary')?.value.tags ?? [])
    .filter(({ retired }) => retired === undefined)
    .map(({ id }) => id);
}

export function caseRules(rules: readonly RoutingRule[], people: People): RoutingTable['rules'] {
  return rules.map((rule, index) => ({
    index,
    conditions: conditionsOf(rule),
    target: personOf(rule.owner, people) ?? rule.owner,
    owner: rule.owner,
  }));
}

export function ideaRules(rules: readonly IdeaRule[]): RoutingTable['ideas'] {
  return rules.map(({ tags = [], to }, index) => ({
    index,
    conditions: conditionsOf({ tags }),
    target: placeOf(to),
    to,
  }));
}

function placeOf(to: Route): string {
  if ('department' in to) return `department/${to.department}`;
  return 'group' in to ? `group/${to.group}` : 'contest';
}

function clientSegments(model: Model): ClientSegments {
  const segments = model.single('segments')?.value ?? {};
  return new Map(model.all('client').map(({ id, value }) => [id, segmentOfClient(value, segments)]));
}

/** The one segment its attributes put it into; where they put it into none or several, the one that is written. */
function segmentOfClient(client: Client, segments: Segments): string | undefined {
  const [only, ...others] = segmentsOf(client.attributes ?? {}, segments);
  return only !== undefined && others.length === 0 ? only : client.segment;
}
