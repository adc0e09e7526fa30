import type { Phrases } from '../../../locales/phrases.ts';
import type { BackstageAction } from '../../../model/types.gen.ts';
import type { Names } from '../../names.ts';
import { plainLine } from '../../text.ts';
import { type Block, beside, drawing, framed, inset, sized, stack, titled } from '../block.ts';
import { star } from '../icons.ts';
import { type Format, styles } from '../map/format.ts';
import { decimal } from '../path-data.ts';
import type { Look } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import type { StepColumn } from './columns.ts';

/** What the parts of a blueprint's picture want to know. */
export interface BlueprintSheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
}

const edges = { top: 7, right: 9, bottom: 8, left: 9 } as const;

/** A card whose text begins at its top, however high the others beside it make it. */
function card(content: Block, width: number, look: Look, minHeight = 0): Block {
  const rest = Math.max(0, minHeight - content.height - edges.top - edges.bottom);
  const block = sized(inset(content, { ...edges, bottom: edges.bottom + rest }), width);
  return framed(block, { part: 'card', radius: 6, ...look });
}

const inner = (width: number): number => width - edges.left - edges.right;

/** What the client holds in hand or looks at: the channels of a step. */
export function evidenceCard({ step, card: width }: StepColumn, { names, phrases }: BlueprintSheet): Block {
  const channels = (step.touchpoint.channels ?? []).map(names.channel).join(', ');
  const text = paragraph(channels || phrases.views.none, styles.body, inner(width), 'middle');
  return card(text, width, { fill: 'panel' });
}

/** What the client does, and what there is to say about the step. */
export function clientCard({ step, card: width }: StepColumn, minHeight = 0): Block {
  const { number, touchpoint, note } = step;
  const lines = [
    paragraph(
      [{ text: `${number} `, weight: 600, paint: 'accent' }, { text: touchpoint.client_does }],
      { ...styles.body, size: 11.5, leading: 15 },
      inner(width),
    ),
    ...(note === undefined ? [] : [paragraph(note, styles.small, inner(width))]),
  ];
  return card(stack(lines, 4), width, { fill: 'accentSoft', stroke: 'accent', strokeWidth: 1.2 }, minHeight);
}

/** What the client meets: the touchpoint with its owner, and what stands in the way. */
export function frontCard({ step, card: width }: StepColumn, sheet: BlueprintSheet, minHeight = 0): Block {
  const { names, phrases } = sheet;
  const { name, owner, supported_by: support = [], barrier, reality } = step.touchpoint;
  const { expectation, moment_of_truth: truth } = step.touchpoint;
  const room = inner(width);
  const title = paragraph(name, styles.name, truth ? room - 19 : room);
  const sign = drawing(15, styles.name.leading, (x, y) => [star(x + 7, y + 7.5, 6.5)]);
  const helpers = support.map(names.team).join(', ');
  const state = barrier !== undefined ? 'gap' : reality === undefined ? 'unchecked' : 'fine';
  const lines = [
    truth ? beside([sign, title], 4, 'top') : title,
    paragraph(names.team(owner), { ...styles.body, weight: 600, paint: 'accent' }, room),
    ...(helpers ? [paragraph(phrases.pictures.blueprint.helped({ teams: helpers }), styles.small, room)] : []),
    ...(barrier === undefined
      ? []
      : [paragraph([{ text: '! ', weight: 600 }, { text: barrier }], { ...styles.body, paint: 'bad' }, room)]),
    ...(state === 'unchecked'
      ? [paragraph(`? ${phrases.map.unchecked}`, { ...styles.body, paint: 'caution' }, room)]
      : []),
  ];
  const hint = [
    plainLine(name),
    `${phrases.map.expectation}: ${plainLine(expectation)}`,
    `${phrases.map.reality}: ${plainLine(reality ?? phrases.map.unchecked)}`,
  ].join('\n');
  return titled(card(stack(lines, 3), width, frontLooks[state], minHeight), hint);
}

const frontLooks = {
  gap: { fill: 'card', stroke: 'bad', strokeWidth: 1.4 },
  unchecked: { fill: 'card', stroke: 'caution', strokeWidth: 1.2, dash: [3, 2.5] },
  fine: { fill: 'card', stroke: 'rule', strokeWidth: 1.2 },
} as const satisfies Record<string, Look>;

/** What a team does that the client does not see. */
export function backstageCard(act: BackstageAction, width: number, { names }: BlueprintSheet): Block {
  const lines = [
    paragraph(names.team(act.team), { ...styles.body, weight: 600 }, inner(width)),
    paragraph(act.does, styles.body, inner(width)),
  ];
  return card(stack(lines, 2), width, { fill: 'panel', stroke: 'rule', strokeWidth: 1 });
}

/** A system as a barrel beside its name. */
export function systemCard(system: string, width: number, { names }: BlueprintSheet): Block {
  const text = paragraph(names.system(system), styles.body, inner(width) - 20);
  return card(beside([barrel, text], 6), width, { fill: 'card', stroke: 'rule', strokeWidth: 1, dash: [2, 2] });
}

const barrel = drawing(14, 14, (x, y) => [
  {
    kind: 'shape',
    d: `M${decimal(x + 1)} ${decimal(y + 3)}a6 2.4 0 0 1 12 0v8a6 2.4 0 0 1 -12 0ZM${decimal(x + 1)} ${decimal(y + 3)}a6 2.4 0 0 0 12 0`,
    stroke: 'muted',
    strokeWidth: 1.2,
  },
]);
