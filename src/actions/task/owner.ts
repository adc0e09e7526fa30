import { asMessage, type Message } from '../../diagnostic.ts';
import { findUnknown } from '../../model/check-reference.ts';
import type { Model } from '../../model/model.ts';
import { labelOf } from '../../queries/common/names.ts';
import { assigneeOf, peopleOf, personOf } from '../../queries/routing/assignee.ts';
import type { Situation } from '../../queries/routing/conditions.ts';
import { routeCase } from '../../queries/routing/routing.ts';
import { routingTable } from '../../queries/routing/table.ts';
import { type Refusal, refuse } from '../kit/planned.ts';

/** Who gets a task or is called to it, and what is to be said about that. */
export type FoundOwner = { readonly ok: true; readonly owner: string; readonly notes: readonly Message[] } | Refusal;

/** The owner by the responsibility matrix, or whoever stands in on that day. A tie is for people to decide. */
export function ownerByRouting(model: Model, situation: Situation, day: string): FoundOwner {
  const table = routingTable(model);
  const { tied, owner } = routeCase(table, situation, day);
  if (tied.length > 0) {
    const owners = [...new Set(tied.flatMap((index) => table.rules[index]?.owner ?? []))];
    return refuse({ key: 'action/route-tied', values: { owners, rules: tied.map((index) => String(index + 1)) } });
  }
  return owner === undefined ? refuse({ key: 'action/route-nowhere', values: {} }) : actingFor(model, owner, day);
}

/** Who acts on a day for a person or the head of a team (`head-of:<team>`), with a word where somebody stands in. */
export function actingFor(model: Model, owner: string, day: string): FoundOwner {
  const team = owner.startsWith('head-of:') ? findUnknown(model, ['team'], owner.slice('head-of:'.length)) : undefined;
  if (team) return refuse(team.message, ...team.hints);
  const { person, insteadOf, nobody } = assigneeOf(owner, peopleOf(model), day);
  if (person === undefined) {
    return refuse(asMessage(`action/route-${nobody === 'no-head' ? 'no-head' : 'away'}`, { owner, day }));
  }
  if (insteadOf === undefined) return { ok: true, owner: person, notes: [] };
  const values = { person: labelOf(model, 'person', insteadOf), deputy: labelOf(model, 'person', person), day };
  return { ok: true, owner: person, notes: [{ key: 'action/deputy-took', values }] };
}

/** A word on a person who was named and is away on that day. */
export function awayNotes(model: Model, person: string, day: string): readonly Message[] {
  const people = peopleOf(model);
  // Of somebody whose team cannot be read nobody knows whether they are away.
  if (!people.members.some(({ id }) => id === personOf(person, people))) return [];
  const { person: acting, insteadOf, nobody } = assigneeOf(person, people, day);
  if (insteadOf === undefined) return [];
  if (acting === undefined || nobody) {
    return [{ key: 'action/away-nobody', values: { person: labelOf(model, 'person', person), day } }];
  }
  const values = { person: labelOf(model, 'person', person), deputy: labelOf(model, 'person', acting), day };
  return [{ key: 'action/away-deputy', values }];
}
