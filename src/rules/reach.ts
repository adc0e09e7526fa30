import { type Kind, kinds } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';

/**
 * What a rule looks at. After a change, only what can have changed is asked again; so a rule sees nothing that it does not
 * declare (`part-of-model.ts`). Settings, and the text of a file of its own, need no word: where settings change, all is
 * asked again.
 */
export type Reach = EachReach | WholeReach;

/** Each finding stands in a file of these kinds, and would be the same without the other files of them. */
export interface EachReach extends Surroundings {
  readonly each: readonly Kind[];
  /** Things of these kinds that the file names. */
  readonly named?: readonly Kind[];
  /** Things of these kinds that the file names, and those that name it. */
  readonly linked?: readonly Kind[];
}

/** Findings come of all of it together. */
export interface WholeReach extends Surroundings {
  readonly each?: undefined;
  /** What is taken together from many records, found one by one. */
  readonly gathered?: readonly Gathered[];
}

interface Surroundings {
  /** Everything of these kinds. */
  readonly whole?: readonly Kind[];
  /** Which ids there are. Of kinds that it looks at anyway, a rule knows them without this. */
  readonly ids?: true;
}

/** One thing of a record that a rule wants to know of all records: as data, for it is kept between runs. */
export interface GatheredFact {
  readonly path: string;
  readonly id: string;
}

/** A question whose answer is a list of such facts, in the order of their ids. */
export interface Gathered<F extends GatheredFact = GatheredFact> {
  readonly id: string;
  readonly reach: EachReach;
  ask(model: Model): readonly F[];
  /** Tells the answer of a model of which not everything is looked at. */
  know(model: Model, facts: readonly F[]): void;
}

/** Every kind of file but these. */
export function everyKindBut(...others: readonly Kind[]): readonly Kind[] {
  return kinds.filter((kind) => !others.includes(kind));
}

/** A rule may look at some kinds of files in another way than at others. */
export function reachesOf(reach: Reach | readonly Reach[]): readonly Reach[] {
  return isList(reach) ? reach : [reach];
}

function isList(reach: Reach | readonly Reach[]): reach is readonly Reach[] {
  return Array.isArray(reach);
}
