import type { DocPath } from '../diagnostic.ts';
import { findOutdated } from '../model/check-reference.ts';
import { fieldOf } from '../model/field.ts';
import { references } from '../model/gen/references.gen.ts';
import { dateIn } from '../model/instants.ts';
import { isRecordKind } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { walkPattern } from '../model/walk.ts';
import { everyKindBut } from './reach.ts';
import type { Finding, Rule } from './rule.ts';

export const outdatedReference: Rule = {
  id: 'outdated-reference',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: {
      'map/teams/support.yaml': `name: Support
stakeholder: bob
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, left: 2026-10-30}
stages:
  onboarding: {contact: direct}
`,
    },
    good: {
      'map/teams/support.yaml': `name: Support
stakeholder: ann
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: bob, name: Bob Ray, left: 2026-10-30}
stages:
  onboarding: {contact: direct}
`,
    },
  },
  reach: { each: everyKindBut(), ids: true },
  check: findOutdatedReferences,
};

function* findOutdatedReferences(model: Model): Iterable<Finding> {
  const dateAt = dateIn(model.settings.timezone);
  for (const { path: file, role, value } of model.files) {
    if (!role || role.part === 'values' || fieldOf(value, 'retired') !== undefined) continue;
    for (const { refs, pattern, at, form } of references[role.kind]) {
      if (form !== 'plain' || refs.every(isRecordKind)) continue;
      const found: Finding[] = [];
      walkPattern(value, pattern, (target, path) => {
        const id = at === 'key' ? String(path.at(-1)) : target;
        if (typeof id !== 'string') return;
        const message = findOutdated(model, refs, id, () => {
          const moment = momentOf(value, path, isRecordKind(role.kind));
          return moment === undefined ? undefined : dateAt(moment);
        });
        if (message) found.push({ message, location: { file, path, at } });
      });
      yield* found;
    }
  }
}

const datedBy = ['at', 'answered', 'asked', 'published', 'received', 'started', 'from'] as const;

/** The moment at which a reference was made: of the nearest entry with a moment, else of the record. Definitions are always of today. */
function momentOf(root: unknown, path: DocPath, isRecord: boolean): string | undefined {
  const trail: unknown[] = [root];
  for (const step of path) trail.push(fieldOf(trail.at(-1), step));
  for (const node of trail.reverse()) {
    for (const name of datedBy) {
      const moment = fieldOf(node, name);
      if (typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}/.test(moment)) return moment;
    }
  }
  const first = fieldOf(fieldOf(fieldOf(root, 'history'), 0), 'at');
  return isRecord && typeof first === 'string' ? first : undefined;
}
