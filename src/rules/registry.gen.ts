// Generated from the files in this folder; do not edit.
import { closedTooEarly } from './closed-too-early.ts';
import { doubleLink } from './double-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { history } from './history.ts';
import { outdatedReference } from './outdated-reference.ts';
import { schema } from './schema.ts';
import { syntax } from './syntax.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadable } from './unreadable.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  closedTooEarly,
  doubleLink,
  duplicateId,
  fileName,
  history,
  outdatedReference,
  schema,
  syntax,
  unknownReference,
  unreadable,
];
