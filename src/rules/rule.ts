import type { Diagnostic, Location, Message, Severity } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import type { FileProblem } from '../source/repo.ts';

/** Which presets a rule belongs to: `minimal` has what breaks things, `recommended` what a good map has, `strict` all. */
export type Preset = 'minimal' | 'recommended' | 'strict';

/** A finding as a rule makes it: the rule's id and severity are added by `checkModel`. */
export interface Finding {
  readonly message: Message;
  readonly location: Location;
  readonly hints?: readonly Message[];
  readonly related?: NonNullable<Diagnostic['related']>;
  readonly subject?: string;
  /** Where one finding weighs less than the rule's own severity. */
  readonly severity?: Severity;
}

/** Files by path: their text, or why they have none. */
export type ExampleFiles = Readonly<Record<string, string | FileProblem>>;

/** Files laid over a small workspace that has no findings: a bad and a good state are a rule's tests and its documentation. */
export interface RuleExample {
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

/** One rule, one file. Its title, its why and its words stand in the catalogues under its id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The smallest preset that has it. */
  readonly preset: Preset;
  readonly example: RuleExample;
  /** Finds what the whole workspace shows. Rules that reading itself checks have none. */
  readonly check?: (model: Model) => Iterable<Finding>;
}
