import type { Edit } from '../edit.ts';
import { each, mirrored } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** A choice of an attribute: in use where a client has it. */
export const attributeChoice: ChangeRow = {
  ids: {
    ...mirrored('choice-removed', 'breaking', 'choice-added-in-use', 'neutral'),
    ...mirrored('choice-removed-unused', 'neutral', 'choice-added', 'neutral'),
  },
  judge: each((edit, judging) => choiceChange(edit, judging)),
  examples: [
    {
      file: 'map/segments.yaml',
      before: 'attributes: {size: {type: integer}, plan: {type: string, choices: [team, business]}}',
      after: 'attributes: {size: {type: integer}, plan: {type: string, choices: [team]}}',
      gives: 'choice-removed-unused',
    },
  ],
};

function choiceChange({ path, before, after }: Edit, { models }: Judging): string {
  const isGone = after === undefined;
  const attribute = path[1] ?? '';
  const clients = (isGone ? models.before : models.after).all('client');
  const isUsed = clients.some(({ value }) => value.attributes?.[attribute] === (isGone ? before : after));
  if (isGone) return isUsed ? 'choice-removed' : 'choice-removed-unused';
  return isUsed ? 'choice-added-in-use' : 'choice-added';
}
