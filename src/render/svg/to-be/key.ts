import type { Phrases } from '../../../locales/phrases.ts';
import { type ToBe, toBeStatuses } from '../../../queries/ideas/to-be.ts';
import { ideaBadge } from '../badge.ts';
import type { Block } from '../block.ts';
import { styles } from '../format.ts';
import { legendItem, legendSwatch } from '../legend.ts';
import { words } from '../text-block.ts';
import { fateLooks } from './changed.ts';

/** What the marks of ideas, or of a change, mean in a picture that lays one map over another. */
export function fateKey(phrases: Phrases, { since }: Pick<ToBe, 'since'>): readonly Block[] {
  const { fate } = phrases.picture;
  return [
    legendItem(legendSwatch(fateLooks.new), fate.new),
    legendItem(legendSwatch(fateLooks.changed), fate.changed),
    legendItem(words([{ text: 'Aa', struck: true, paint: 'muted' }], styles.name), fate.gone),
    ...(since === undefined ? statusKey(phrases) : []),
  ];
}

/** How far an idea has come, by the look of its letter. */
export function statusKey({ states }: Phrases): readonly Block[] {
  return toBeStatuses.map((status) => legendItem(ideaBadge({ letter: 'A', status }), states.idea[status]));
}
