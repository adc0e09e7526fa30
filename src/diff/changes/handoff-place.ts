import { fieldOf } from '../../model/field.ts';
import type { Edit } from '../edit.ts';
import { each, mirrored, symmetric } from '../judges.ts';
import type { ChangeRow, Judging } from '../row.ts';

/** Where the news lands: in the system where a receiver works, or not. */
export const handoffPlace: ChangeRow = {
  ids: {
    ...mirrored('left-receivers-system', 'loosening', 'came-to-receivers-system', 'tightening'),
    ...symmetric('place-changed', 'neutral'),
  },
  judge: each(placeChange),
  examples: [
    {
      file: 'map/handoffs/new-prices.yaml',
      before: 'where: {system: desk}',
      after: 'where: {system: crm}',
      gives: 'left-receivers-system',
    },
  ],
};

function placeChange({ before, after }: Edit, { models, before: one, after: other }: Judging): string {
  const was = landsWith('before', one, before);
  const is = landsWith('after', other, after);
  if (was === is) return 'place-changed';
  return is ? 'came-to-receivers-system' : 'left-receivers-system';

  function landsWith(side: 'before' | 'after', handoff: unknown, system: unknown): boolean {
    const receivers = fieldOf(handoff, 'to');
    return (
      Array.isArray(receivers) &&
      receivers.some((team) => models[side].get('team', String(team))?.value.system === system)
    );
  }
}
