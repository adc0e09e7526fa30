import { asMessage, type Location, type Message } from '../diagnostic.ts';
import type { Client, Segments } from '../model/gen/types.gen.ts';
import type { Item, Model } from '../model/model.ts';
import { conditionsByAttribute } from '../model/segments/cells.ts';
import { segmentsOf } from '../model/segments/segments-of.ts';
import { suggestions } from '../model/suggest.ts';
import { type AttributeProblem, attributeChecker } from '../queries/clients/attributes.ts';
import { segmentPlace } from '../queries/clients/segment-places.ts';
import { segmentsInUse } from '../queries/common/in-use.ts';
import { labelOf } from '../queries/common/names.ts';
import type { Finding, Rule } from './rule.ts';

export const clientSegment: Rule = {
  id: 'client-segment',
  severity: 'error',
  preset: 'minimal',
  example: {
    bad: { 'clients/harbor-2.yaml': 'attributes: {size: 40}\nsegment: small\nmanager: ann\n' },
    good: { 'clients/harbor-2.yaml': 'attributes: {size: 40}\nsegment: large\nmanager: ann\n' },
  },
  reach: { each: ['client'], whole: ['segments'] },
  check: findMisplacedClients,
};

function* findMisplacedClients(model: Model): Iterable<Finding> {
  const file = model.single('segments');
  if (!file) return;
  const problemsOf = attributeChecker(file.value);
  const decisive = [...conditionsByAttribute({ allOf: segmentsInUse(model).map(({ when }) => when) }).keys()];
  for (const client of model.all('client')) {
    if (client.value.retired !== undefined) continue;
    const problems = problemsOf(client.value);
    const found = problems.length > 0 ? problems.map(explainAttribute) : misplaced(model, client, file, decisive);
    for (const { path = ['attributes'], ...finding } of found) {
      const location: Location = { file: client.path, path, at: path.length === 1 ? 'key' : 'value' };
      yield { ...finding, location, subject: `client/${client.id}` };
    }
  }
}

interface Explained extends Omit<Finding, 'location'> {
  readonly path?: readonly string[];
}

/** What a wrong attribute does to the segment need not be said beside it. */
function explainAttribute(problem: AttributeProblem): Explained {
  const { key } = problem;
  const value = String(problem.value);
  return {
    message:
      problem.code === 'wrong-type'
        ? { key: 'client-segment/wrong-type', values: { key, value, type: problem.type } }
        : asMessage(`client-segment/${problem.code}`, { key, value }),
    hints: problem.code === 'not-a-choice' ? suggestions(value, problem.choices) : [],
    path: ['attributes', key],
  };
}

function misplaced(
  model: Model,
  { value: { attributes = {}, segment: written } }: Item<Client>,
  file: Item<Segments>,
  decisive: readonly string[],
): readonly Explained[] {
  if (segmentsInUse(model).length === 0) return [];
  const found = segmentsOf(attributes, file.value);
  const [only, another] = found;
  if (only === undefined)
    return [{ message: asMessage('client-segment/none', {}), hints: [whatIsKnown(attributes, decisive)] }];
  const related = found.map((id) => ({
    location: segmentPlace(file, id),
    message: asMessage('client-segment/condition', { segment: labelOf(model, 'segment', id) }),
  }));
  if (another !== undefined) {
    return [
      {
        message: asMessage('client-segment/several', { segments: found.map((id) => labelOf(model, 'segment', id)) }),
        related,
      },
    ];
  }
  if (written === undefined || written === only || !model.ids.of('segment').has(written)) return [];
  const values = { written: labelOf(model, 'segment', written), segment: labelOf(model, 'segment', only) };
  return [
    {
      message: asMessage('client-segment/differs', values),
      hints: [asMessage('client-segment/write', { id: only })],
      related,
      path: ['segment'],
    },
  ];
}

function whatIsKnown(attributes: NonNullable<Client['attributes']>, decisive: readonly string[]): Message {
  const known = new Map(Object.entries(attributes));
  const unrecorded = decisive.filter((name) => !known.has(name));
  const recorded = decisive.flatMap((name) => (known.has(name) ? [`${name} = ${known.get(name)}`] : []));
  return asMessage('client-segment/known', { recorded, unrecorded });
}
