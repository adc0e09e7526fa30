import type { Message } from '../../diagnostic.ts';
import type { Duration } from '../../model/calendar/duration.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Subject } from '../edit.ts';
import type { Reading } from './reading.ts';

export const impactNames = ['receivers', 'news', 'tasks', 'routing', 'clients', 'playbooks', 'ideas'] as const;

export type ImpactName = (typeof impactNames)[number];

/** Somebody, or something under way, that a change reaches. */
export interface ImpactEntry {
  /** The team that hears less, the hand-off, task, case, client or idea. */
  readonly about: Subject;
  readonly message: Message;
  /** How much later a team knows. */
  readonly loses?: Duration;
  /** The day of a planned event. */
  readonly date?: string;
  /** What it was and what it will be: the last day for news, the day a task is due, who gets a case, segments. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Fingerprints of the changes that cause it, as far as that is known. */
  readonly because: readonly string[];
}

/** One question of what a change reaches. Without entries and `checked`, it was compared and nothing was found. */
export interface ImpactList {
  readonly name: ImpactName;
  readonly checked: boolean;
  /** Why it was not compared, or not all of it. */
  readonly why?: Message;
  readonly entries: readonly ImpactEntry[];
  /** Entries beyond those that are listed. */
  readonly more: number;
}

/** How a list is made, and what it rests on. */
export interface ImpactQuestion {
  readonly name: ImpactName;
  /** The kinds whose changes it follows: where none has changed, there is nothing to find. */
  readonly rules: readonly Kind[];
  /** The kinds that it goes through. */
  readonly data: readonly Kind[];
  find(reading: Reading): readonly ImpactEntry[];
}
