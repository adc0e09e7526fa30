import { fieldOf } from '../../model/field.ts';
import type { Outcome } from '../../outcome.ts';
import type { Context } from '../kit/command.ts';

/** Says which fields something has, what stands in them, and what they are: what `set` can be told. */
export async function tellFields(context: Context, given: string): Promise<Outcome> {
  const { openSession } = await import('../kit/session.ts');
  const { findThing } = await import('../../actions/set/find-thing.ts');
  const { refuseLookup } = await import('../kit/refuse-lookup.ts');
  const { model, phrases, locale } = await openSession(context);
  const found = findThing(model, given);
  if (!found.ok) return refuseLookup(phrases, 1, found.messages);
  const { readShippedSchemas } = await import('./editor-schemas.ts');
  const { fieldsOfThing } = await import('../../actions/set/fields-of-thing.ts');
  const { shortFlow } = await import('../../source/write-flow.ts');
  const { drawTable } = await import('../../output/table.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const { plainLine, truncate } = await import('../../render/text.ts');
  const fields = fieldsOfThing(await readShippedSchemas(context.host, locale), found);
  const { headings, nothing, kept } = phrases.fields;
  const rows = fields.map(({ name, commands, description = '' }) => {
    const value = fieldOf(found.thing.value, name);
    const now = value === undefined ? '' : truncate(plainLine(shortFlow(value)), 30);
    return [name, now, commands.length > 0 ? kept({ commands }) : plainLine(description)];
  });
  const { stderr } = context.host;
  const columns = [headings.field, headings.now, headings.says].map((title) => ({ title }));
  const width = stderr.isTerminal ? stderr.columns : 100;
  const says = nothing({ what: `${found.thing.kind}/${found.thing.id}` });
  return { exit: 2, stderr: `cxmap: ${says}\n\n${drawTable(columns, rows, width, await loadStyle(stderr.color))}` };
}
