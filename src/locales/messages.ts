import type { en } from './en/index.ts';

type Rules = (typeof en)['rules'];

/** The phrases that messages are said with, by the group that a key begins with: a rule’s id, or what they are about. */
export type MessageGroups = { readonly [R in keyof Rules]: Rules[R]['says'] } & {
  readonly change: (typeof en)['change'];
  readonly impact: (typeof en)['impact'];
  readonly hint: (typeof en)['hint'];
  readonly action: (typeof en)['action'];
  readonly cases: (typeof en)['cases'];
  readonly ci: (typeof en)['ci'];
  readonly remind: (typeof en)['remind'];
  readonly monitor: (typeof en)['notes'];
};

/** The values that a phrase reads; none where it is a plain text. */
type ValuesOf<Phrase> = Phrase extends (values: infer Values) => string
  ? unknown extends Values
    ? NoValues
    : Readonly<Values>
  : NoValues;

/** A plain text reads none, and does not mind those that go with its sisters. */
type NoValues = Readonly<Record<string, MessageValue>>;

export type MessageValue = string | number | boolean | readonly string[] | undefined;

type ByKey<Group extends keyof MessageGroups> = {
  readonly [Name in keyof MessageGroups[Group] & string as `${Group}/${Name}`]: ValuesOf<MessageGroups[Group][Name]>;
};

/** The values of each message, by its key: what the English phrase says that it reads. */
export type MessageValues = {
  [Group in keyof MessageGroups]: (values: ByKey<Group>) => void;
}[keyof MessageGroups] extends (values: infer All) => void
  ? { readonly [Key in keyof All]: All[Key] }
  : never;
