import type { Location } from '../diagnostic.ts';
import type { Definition } from '../model/definition.ts';
import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: {
      'map/teams/support.yaml': `name: Support
stakeholder: ann
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: ann, name: Anna Koch}
stages:
  onboarding: {contact: direct}
`,
    },
    good: {
      'map/teams/support.yaml': `name: Support
stakeholder: ann
members:
  - {id: ann, name: Ann Lee, head: true}
  - {id: anna-koch, name: Anna Koch}
stages:
  onboarding: {contact: direct}
`,
    },
  },
  reach: { ids: true },
  check: findDuplicateIds,
};

/** Ids that need be unique only within their own file. */
const local = new Set(['step', 'work']);

function* findDuplicateIds(model: Model): Iterable<Finding> {
  for (const kind of model.ids.kinds) {
    for (const [id, definitions] of model.ids.of(kind)) {
      const groups = local.has(kind) ? byFile(definitions) : [definitions];
      for (const [first, ...others] of groups) {
        if (!first) continue;
        for (const other of others) {
          yield {
            message: { key: 'duplicate-id/duplicate', values: { kind, id } },
            location: placeOf(other),
            related: [{ location: placeOf(first), message: { key: 'duplicate-id/first', values: {} } }],
          };
        }
      }
    }
  }
}

function byFile(definitions: readonly Definition[]): readonly (readonly Definition[])[] {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const group = groups.get(definition.file);
    if (group) group.push(definition);
    else groups.set(definition.file, [definition]);
  }
  return [...groups.values()];
}

function placeOf({ file, path, at }: Definition): Location {
  return path.length === 0 ? { file } : { file, path, at };
}
