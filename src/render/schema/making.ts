import type { Schema } from '../../model/json-schema.ts';
import type { Model } from '../../model/model.ts';
import type { Choices } from './choices.ts';

/** What a schema is made for: what is known of a workspace. */
export interface Audience {
  readonly choices: Choices;
  /** Whose forms, attributes and playbooks the schema knows; without it, none. */
  readonly model: Model | undefined;
  /** Stands at the head of the schema. */
  readonly comment?: string;
}

/** A schema in the making: what the makers of its parts may ask for. */
export interface Making extends Audience {
  /** Refers to a shipped definition that all kinds of file share. */
  common(name: string): Schema;
  /** Adds a definition, and refers to it. */
  add(name: string, schema: Schema): Schema;
}
