import { planSet, type Setting } from '../../actions/set/plan.ts';
import type { Outcome } from '../../outcome.ts';
import { runChange } from '../kit/change.ts';
import type { Context, Typed } from '../kit/command.ts';
import { localeHere } from '../kit/locale-here.ts';
import { readShippedSchemas } from './editor-schemas.ts';

/** Changes fields of something, whoever it is that does it: the shipped schemas say what may stand there. */
export async function runFieldChange(
  context: Context,
  typed: Typed,
  wanted: Omit<Setting, 'schemas'>,
): Promise<Outcome> {
  const schemas = await readShippedSchemas(context.host, localeHere(context));
  return runChange(context, typed, (model) => planSet(model, { ...wanted, schemas }), 'nobody');
}
