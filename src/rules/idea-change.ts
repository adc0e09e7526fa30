import { asMessage, type DocPath, type Location, type Message } from '../diagnostic.ts';
import type { MapChange } from '../model/gen/types.gen.ts';
import { partNamed } from '../model/map-part.ts';
import type { Model } from '../model/model.ts';
import { nearest, suggestions } from '../model/suggest.ts';
import { type LostReference, lostReferences } from '../queries/ideas/change-references.ts';
import { type LiveIdea, liveIdeas, plannedIds } from '../queries/ideas/live-ideas.ts';
import { partLabel, partPlace } from '../queries/ideas/map-parts.ts';
import { partOf } from '../queries/ideas/to-be.ts';
import { type UnfitReason, unfitChanges } from '../queries/ideas/unfit-changes.ts';
import type { Finding, Rule } from './rule.ts';

export const ideaChange: Rule = {
  id: 'idea-change',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: fasterOrders('emotion: 3, owner: suport'),
    good: fasterOrders('emotion: 2, owner: support'),
  },
  reach: { whole: ['idea', 'handoff', 'team', 'touchpoint', 'success-map'], ids: true },
  check: findUnfitChanges,
};

function fasterOrders(set: string): Readonly<Record<string, string>> {
  return {
    'ideas/2026-11/I-261110-9QW2Z.yaml': `title: Fill in the first order from the contract
text: Clients type in what the contract says already
status: received
author: ann
changes:
  - change: touchpoint/first-order
    set: {${set}}
history:
  - {at: 2026-11-10, by: ann, to: received}
`,
  };
}

function* findUnfitChanges(model: Model): Iterable<Finding> {
  const ideas = liveIdeas(model);
  if (ideas.length === 0) return;
  const planned = plannedIds(model);
  for (const { idea, index, reason } of unfitChanges(model, planned)) {
    const change = idea.value.changes[index];
    if (change) yield { ...explain(model, change, reason), ...placeOf(idea, index, pathTo(change, reason)) };
  }
  for (const idea of ideas) {
    for (const [index, change] of idea.value.changes.entries()) {
      for (const lost of lostReferences(model, planned, change)) {
        yield { ...explainLost(model, lost), ...placeOf(idea, index, lost) };
      }
    }
  }
}

type Explained = Pick<Finding, 'message' | 'hints' | 'related'>;

function explainLost(model: Model, { id, kinds }: LostReference): Explained {
  const known = kinds.flatMap((kind) => [...model.ids.of(kind).keys()]);
  return { message: { key: 'unknown-reference/unknown', values: { id, kinds } }, hints: suggestions(id, known) };
}

function explain(model: Model, change: MapChange, reason: UnfitReason): Explained {
  const written = partOf(change);
  const kind = partNamed(written)?.kind ?? '';
  const values = { part: partLabel(model, written), kind };
  switch (reason.code) {
    case 'exists': {
      const place = partPlace(model, written);
      const there: Message = { key: 'idea-change/there', values: {} };
      return {
        message: { key: 'idea-change/exists', values },
        hints: [{ key: 'idea-change/change-it', values: { part: written } }],
        ...(place ? { related: [{ location: place, message: there }] } : {}),
      };
    }
    case 'needed':
      return { message: { key: 'idea-change/needed', values: { ...values, field: reason.path.join('.') } } };
    case 'misfit': {
      const field = reason.path.at(-1) ?? '';
      const candidates = reason.known.includes(field) ? [] : nearest(field, reason.known);
      return {
        message: { key: 'idea-change/misfit', values: { ...values, field: reason.path.join('.') } },
        hints: candidates.length > 0 ? [{ key: 'hint/did-you-mean', values: { candidates } }] : [],
      };
    }
    case 'lacks':
      return { message: { key: 'idea-change/lacks', values: { ...values, fields: reason.fields } } };
    case 'gone':
    case 'later':
    case 'together':
      return { message: asMessage(`idea-change/${reason.code}`, values) };
  }
}

/** Where within the change the fault lies. */
function pathTo(change: MapChange, reason: UnfitReason): { readonly path: DocPath; readonly at?: 'key' | 'value' } {
  const values = 'add' in change ? 'value' : 'set';
  switch (reason.code) {
    case 'needed':
      return { path: [values, ...reason.path] };
    case 'misfit':
      return { path: [values, ...reason.path], at: reason.known.includes(reason.path.at(-1) ?? '') ? 'value' : 'key' };
    case 'lacks':
    case 'together':
      return { path: [values], at: 'key' };
    case 'exists':
      return { path: ['add'] };
    case 'gone':
    case 'later':
      if ('add' in change) return { path: ['after'] };
      return { path: ['change' in change ? 'change' : 'remove'] };
  }
}

function placeOf(
  { id, path: file }: LiveIdea,
  index: number,
  { path, at = 'value' }: { readonly path: DocPath; readonly at?: 'key' | 'value' },
): { readonly location: Location; readonly subject: string } {
  return { location: { file, path: ['changes', index, ...path], at }, subject: `idea/${id}` };
}
