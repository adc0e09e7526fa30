import type { Diagnostic, Location, Message, Severity } from '../diagnostic.ts';
import type { Comparison } from '../diff/compare.ts';
import type { Replacement } from '../diff/replacement.ts';
import type { Model } from '../model/model.ts';
import type { FileProblem } from '../source/repo.ts';
import type { Reach } from './reach.ts';

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

/** A finding about what became of something: a part of it stands in the base. */
export interface ChangeFinding extends Finding {
  /** Where the base has what it is about: a comment of the base silences it there. */
  readonly before: Location;
  readonly isGone?: true;
  /** The one replacement that explains it; the same in many records is told once. */
  readonly replaced?: Replacement & {
    /** It stands in a text that people wrote, which is not repeated where logs are kept. */
    readonly isInText: boolean;
  };
}

/** Files laid over a small workspace that has no findings: a bad and a good state are a rule's tests and its documentation. */
export interface StateExample {
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

/**
 * For what only a comparison shows: what the base has, and what a bad and a good change make of it. A file that a state
 * does not name is gone in it.
 */
export interface ChangeExample extends StateExample {
  readonly before: ExampleFiles;
}

/** For what only a merge shows: what both sides began with, what the other one made of it, and what ours did. */
export interface MergeExample extends ChangeExample {
  readonly other: ExampleFiles;
}

interface AnyRule {
  readonly id: string;
  readonly severity: Severity;
  /** The smallest preset that has it. */
  readonly preset: Preset;
}

/** Finds what a state of the workspace shows. Rules that reading itself checks have no `check`. */
export type StateRule = CheckedRule | ReadingRule;

export interface CheckedRule extends AnyRule {
  readonly example: StateExample;
  readonly check: (model: Model) => Iterable<Finding>;
  /** What `check` looks at; of several, each is about other kinds of files. */
  readonly reach: Reach | readonly Reach[];
}

interface ReadingRule extends AnyRule {
  readonly example: StateExample;
  readonly check?: undefined;
}

/** Finds what became of a workspace between its base and now; asked only with `--base`. */
export interface ChangeRule extends AnyRule {
  readonly example: ChangeExample;
  readonly checkChange: (comparison: Comparison) => Iterable<ChangeFinding>;
  /** What it finds is something that came: where there are several bases, only what none of them has did. */
  readonly isAboutNew?: true;
}

/** What git says of a merge; asked only with `--merge-with`. */
export interface MergeRule extends AnyRule {
  readonly example: MergeExample;
}

/** One rule, one file. Its title, its why and its words stand in the catalogues under its id. */
export type Rule = StateRule | ChangeRule | MergeRule;

/** Whether a rule asks what became of the base: a run without one does not check it. */
export function isChangeRule(rule: Rule): rule is ChangeRule {
  return 'checkChange' in rule;
}

/** Whether a rule asks what a merge would make. */
export function isMergeRule(rule: Rule): rule is MergeRule {
  return 'other' in rule.example;
}

/** Whether a rule asks what a workspace shows by itself. */
export function isStateRule(rule: Rule): rule is StateRule {
  return !isChangeRule(rule) && !isMergeRule(rule);
}

/** The states of a rule's example with the names of the catalogue, in the order of time; a file that is gone is null. */
export function statesOf(rule: Rule): readonly {
  readonly name: 'before' | 'other' | 'bad' | 'good';
  readonly files: Readonly<Record<string, ExampleFiles[string] | null>>;
}[] {
  const { bad, good } = rule.example;
  if (isStateRule(rule)) {
    return [
      { name: 'bad', files: bad },
      { name: 'good', files: good },
    ];
  }
  const { before } = rule.example;
  const gone = Object.fromEntries(Object.keys(before).map((path) => [path, null]));
  return [
    { name: 'before', files: before },
    ...(isMergeRule(rule) ? [{ name: 'other' as const, files: { ...gone, ...rule.example.other } }] : []),
    { name: 'bad', files: { ...gone, ...bad } },
    { name: 'good', files: { ...gone, ...good } },
  ];
}
