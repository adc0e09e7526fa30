import type { Phrases } from '../../../locales/phrases.ts';
import type { Handoff } from '../../../model/gen/types.gen.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { ToBeMark } from '../../../queries/ideas/to-be.ts';
import { fateSigns, type IdeaSign } from '../../to-be-signs.ts';
import { ideaBadge } from '../badge.ts';
import { type Block, flow, sized } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import type { Look, Span } from '../scene.ts';
import { words } from '../text-block.ts';

type Fate = ToBeMark['fate'];

/** How a card, a node or a swatch shows what becomes of it; the word beside it says the same. */
export const fateLooks: Readonly<Record<Fate, Look>> = {
  new: { fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4, dash: [5, 3.5] },
  changed: { fill: 'card', stroke: 'plan', strokeWidth: 1.4 },
  gone: { fill: 'panel', stroke: 'rule', strokeWidth: 1 },
};

/** A text that ideas may change: as it is today and as it will be, the one struck through where it goes. */
export function changedText(
  fate: Fate | undefined,
  before: string | undefined,
  after: string | undefined,
  usual: Omit<Span, 'text'> = {},
): readonly Span[] {
  const old = (text: string): Span => ({ ...usual, text, struck: true, paint: 'muted' });
  const planned = (text: string): Span => ({ ...usual, text, paint: 'plan' });
  const [was, is] = [before || undefined, after || undefined];
  if (fate === 'gone') return [is ?? was].flatMap((text) => (text === undefined ? [] : [old(text)]));
  if (fate === 'new') return is === undefined ? [] : [planned(is)];
  if (fate === undefined || was === is) return is === undefined ? [] : [{ ...usual, text: is }];
  if (is === undefined) return was === undefined ? [] : [old(was)];
  return was === undefined ? [planned(`→ ${is}`)] : [old(was), { text: ' ' }, planned(`→ ${is}`)];
}

/** A list of which ideas may change items: what stays, what comes in, and last what goes. */
export function changedList(
  fate: Fate | undefined,
  before: readonly string[],
  after: readonly string[],
): readonly Span[] {
  if (fate !== 'changed') return changedText(fate, undefined, after.join(', '));
  const items = [
    ...after.map((item) =>
      changedText(
        before.includes(item) ? undefined : 'new',
        undefined,
        before.includes(item) ? item : `+\u00A0${item}`,
      ),
    ),
    ...before.filter((item) => !after.includes(item)).map((item) => changedText('gone', item, undefined)),
  ];
  return items.flatMap((spans, at) => (at === 0 ? spans : [{ text: ', ' }, ...spans]));
}

/** Who tells whom: a receiver that comes or goes leaves the others as they are. */
export function changedRoute(
  fate: Fate | undefined,
  before: Handoff | undefined,
  after: Handoff,
  names: Names,
): readonly Span[] {
  const receivers = (one: Handoff): readonly string[] => one.to.map(names.team);
  if (fate !== 'changed' || before === undefined) {
    return changedText(fate, undefined, `${names.team(after.from)} → ${receivers(after).join(', ')}`);
  }
  return [
    ...changedText(fate, names.team(before.from), names.team(after.from)),
    { text: ' → ' },
    ...changedList(fate, receivers(before), receivers(after)),
  ];
}

/** The letters of ideas and what they do: `A B → changes`. */
export function fateLine(
  { fate, ideas }: { readonly fate: Fate; readonly ideas: readonly IdeaSign[] },
  { picture }: Phrases,
  width: number,
  anchor: 'start' | 'middle' = 'start',
): Block {
  const paint: Paint = fate === 'gone' ? 'muted' : 'plan';
  const word = words([{ text: `${fateSigns[fate]} ${picture.fate[fate]}`, weight: 600, paint }], styles.sign);
  const line = flow([...ideas.map(ideaBadge), word], width, 4, 3);
  const left = anchor === 'middle' ? Math.max(0, (width - line.width) / 2) : 0;
  return sized({ ...line, draw: (x, y) => line.draw(x + left, y) }, width);
}
