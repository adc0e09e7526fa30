import { texts } from '../model/gen/references.gen.ts';
import type { Model } from '../model/model.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { walkPattern } from '../model/walk.ts';
import { everyKindBut } from './reach.ts';
import type { Finding, Rule } from './rule.ts';

/** What `cxmap new` writes where only a person knows the words. */
export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  preset: 'minimal',
  example: {
    bad: { 'ideas/2026-11/I-261101-7K3QX.yaml': idea('"…"') },
    good: { 'ideas/2026-11/I-261101-7K3QX.yaml': idea('The form asks for the name once, not three times') },
  },
  reach: { each: everyKindBut() },
  check: findPlaceholders,
};

function idea(text: string): string {
  return `title: A shorter form
text: ${text}
status: received
author: ann
history:
  - {at: 2026-11-01, by: ann, to: received}
`;
}

function* findPlaceholders(model: Model): Iterable<Finding> {
  for (const { path: file, role, value } of model.files) {
    if (!role || role.part === 'values' || value === undefined) continue;
    const found: Finding[] = [];
    for (const pattern of texts[role.kind]) {
      walkPattern(value, pattern, (node, path) => {
        if (!isPlaceholder(node)) return;
        found.push({
          message: { key: 'placeholder/left', values: { field: String(path.at(-1)) } },
          location: { file, path },
        });
      });
    }
    yield* found;
  }
}
