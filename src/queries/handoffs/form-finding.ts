import { asMessage, type Diagnostic, type DocPath, type Location, type Message } from '../../diagnostic.ts';
import type { Handoff } from '../../model/gen/types.gen.ts';
import type { Item, Model } from '../../model/model.ts';
import { nearest, suggestions } from '../../model/suggest.ts';
import { labelOf } from '../common/names.ts';
import type { FormProblem } from './form-check.ts';

/** How a rule about a filled-in form says what is wrong; `at` is where the fields are filled in. */
export function formFinding(
  rule: 'news-incomplete' | 'handover-incomplete',
  problem: FormProblem,
  { file, path }: { readonly file: string; readonly path: DocPath },
): { readonly message: Message; readonly location: Location; readonly hints: readonly Message[] } {
  switch (problem.code) {
    case 'missing':
      return {
        message: asMessage(`${rule}/missing`, { fields: problem.fields }),
        location: { file, path, at: 'key' },
        hints: problem.asked.map((asked) => asMessage(`${rule}/asked`, { asked })),
      };
    case 'wrong-type':
      return {
        message: asMessage(`${rule}/wrong-type`, { field: problem.field, type: problem.type, given: problem.given }),
        location: { file, path: [...path, problem.field] },
        hints: [],
      };
    case 'not-a-choice':
      return {
        message: asMessage(`${rule}/not-a-choice`, { field: problem.field, given: problem.given }),
        location: { file, path: [...path, problem.field] },
        hints: suggestions(problem.given, problem.choices),
      };
    case 'unknown':
      return {
        message: asMessage(`${rule}/unknown`, { field: problem.field }),
        location: { file, path: [...path, problem.field], at: 'key' },
        hints: meantField(problem.field, problem.free, problem.names),
      };
  }
}

/** A name that is not filled in is more likely meant than one that is. */
function meantField(field: string, free: readonly string[], names: readonly string[]): readonly Message[] {
  const candidates = nearest(field, free);
  if (candidates.length > 0) return [{ key: 'hint/did-you-mean', values: { candidates } }];
  return names.length > 0 ? [{ key: 'hint/allowed', values: { values: names } }] : [];
}

/** Where the form stands, for those who want to look. */
export function formOf(model: Model, { id, path: file }: Item<Handoff>): NonNullable<Diagnostic['related']>[number] {
  return {
    location: { file, path: ['information'], at: 'key' },
    message: { key: 'news-incomplete/form', values: { handoff: labelOf(model, 'handoff', id) } },
  };
}
