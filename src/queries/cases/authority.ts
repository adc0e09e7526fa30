import type { Authority } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { teamsOfPeople } from '../common/teams-of-people.ts';

/** What the teams of a person may do for a client without asking. */
function authoritiesOf(model: Model, person: string): readonly Authority[] {
  return teamsOfPeople(model)(person).flatMap((team) => model.get('team', team)?.value.authority ?? []);
}

/** How those measures are called. */
export function measuresFor(model: Model, person: string): readonly string[] {
  return authoritiesOf(model, person).map(({ measure }) => measure);
}

/** The authority that a measure names, among those of a person's teams; undefined where there is none. */
export function authorityOf(model: Model, person: string, measure: string): Authority | undefined {
  return authoritiesOf(model, person).find((one) => one.measure === measure);
}

/** A use of an authority beyond its limit. */
export interface OverLimit {
  readonly given: number;
  readonly limit: number;
  readonly unit: string;
}

/** By how much a use goes beyond its authority; undefined where it does not, or where units differ and nobody can say. */
export function overLimit(
  { limit }: Authority,
  { amount, currency }: { readonly amount?: number | undefined; readonly currency?: string | undefined },
): OverLimit | undefined {
  if (!limit || amount === undefined || amount <= limit.amount) return undefined;
  if (currency !== undefined && currency !== limit.currency) return undefined;
  return { given: amount, limit: limit.amount, unit: limit.currency };
}
