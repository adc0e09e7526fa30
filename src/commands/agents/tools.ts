import type { ServedTool } from '../../served.ts';
import type { Context } from '../kit/command.ts';
import { refusal } from './answer.ts';
import { hiddenSign } from './given-signs.ts';
import { readTools } from './read-tools.ts';

/** The envelope of every answer: what is in the items, the items say. */
const output = {
  type: 'object',
  properties: { ok: { type: 'boolean' }, items: { type: 'array' }, next: { type: 'string' } },
  required: ['ok'],
};

/** The tools in their order, which never changes: clients keep lists of tools. */
export function toolsOf(context: Context): readonly ServedTool[] {
  return readTools.map(({ name, description, fields, required = [], answer }) => ({
    name,
    description,
    input: { type: 'object', properties: fields, required, additionalProperties: false },
    output,
    call: async (given) => {
      const hidden = hiddenSign(given);
      return hidden === undefined ? answer(context, { ...given }) : refusal(hidden);
    },
  }));
}
