import type { Idea } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';

/**
 * Who wants an idea, each once however often they said so: the clients and employees of its cases, and its supporters,
 * as `client/<id>` and `person/<id>`. A case of which nobody knows who spoke is a voice of its own, `case/<id>`.
 */
export function voicesOf(
  model: Model,
  { cases = [], supporters = [] }: Pick<Idea, 'cases' | 'supporters'>,
): readonly string[] {
  const spoke = cases.map((id) => {
    const { client, employee } = model.get('case', id)?.value ?? {};
    return client !== undefined ? `client/${client}` : employee !== undefined ? `person/${employee}` : `case/${id}`;
  });
  const support = supporters.map((one) => {
    if (one.includes('/')) return one;
    return model.get('client', one) ? `client/${one}` : `person/${one}`;
  });
  return [...new Set([...spoke, ...support])];
}
