/** What every language has words for: closed sets of terms, so that the compiler names each that a language lacks. */

import type { RefTarget } from '../model/gen/references.gen.ts';
import type { Attribute, Goal, InformationField, Kind } from '../model/gen/types.gen.ts';
import type { Format as TextFormat } from '../model/gen/validate-lean.gen.js';
import type { Need as AnyNeed, Transition } from '../model/machines/machine.ts';

/** What has ids, and what can be referred to. */
export type Thing = Kind | RefTarget;

/** What can be listed. */
export type Listed = Exclude<Thing, 'change' | 'rule' | 'step' | 'work'>;

/** What the note of a move has to say. */
export type NoteMeaning = NonNullable<Transition<string>['noteSays']>;

/** What a move needs besides a note, which says what it has to say. */
export type Need = Exclude<AnyNeed, 'note'>;

/** What makes a goal one that can be reached. */
export type GoalPart = Exclude<keyof Goal, 'goal'>;

/** The types of JSON, and whole numbers. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

export type Format = TextFormat;

/** Signs that a process has changed. */
export type ProcessRule = 'outside' | 'side' | 'trend' | 'outer-third';

/** The types of a client's attribute that a value may miss: a text is always one. */
export type AttributeType = Exclude<Attribute['type'], 'string'>;

export type FieldType = InformationField['type'];

/** What may stand between the fields of a line where a comma should. */
export type Separator = ';' | '\t' | '|';

/** Why a change of an idea does not fit the map any more. */
export type Misfit = 'missing' | 'exists' | 'no-such-stage';

/** The words of the help for one command. */
export interface CommandWords {
  readonly summary: string;
  readonly description?: string;
  readonly arguments?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
}
