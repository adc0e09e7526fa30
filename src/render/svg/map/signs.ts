import { type Block, beside, drawing, flow } from '../block.ts';
import { contactSign, star } from '../icons.ts';
import type { Look } from '../scene.ts';
import { words } from '../text-block.ts';
import { modeDash } from './arrows.ts';
import { handoffBadge, ideaBadge, painBadge, uncheckedBadge } from './badge.ts';
import { styles } from './format.ts';
import type { Sheet } from './sheet.ts';

/** What every sign of the picture means; only signs that the picture has. */
export function signsKey(sheet: Sheet, width: number): Block {
  const { map, phrases } = sheet;
  const said = phrases.picture;
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const contacts = [
    item(swatch({ fill: 'accentSoft' }, 'direct'), said.sign.direct),
    item(swatch({ fill: 'panel' }, 'indirect'), said.sign.indirect),
    item(swatch({}, 'none'), said.sign.none),
  ];
  const modes = (['push', 'board', 'access', 'questions'] as const)
    .filter((mode) => map.handoffs.some(({ handoff }) => handoff.mode === mode))
    .map((mode) => item(line({ stroke: 'accent', strokeWidth: 1.6, dash: modeDash[mode] }), said.mode[mode]));
  const fates = map.toBe
    ? [
        item(swatch({ fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4, dash: [5, 3.5] }), said.fate.new),
        item(swatch({ fill: 'card', stroke: 'plan', strokeWidth: 1.4 }), said.fate.changed),
        item(words([{ text: 'Aa', struck: true, paint: 'muted' }], styles.name), said.fate.gone),
        ...(['in_progress', 'planned', 'postponed'] as const).map((status) =>
          item(ideaBadge({ letter: 'A', status }), phrases.states.idea[status]),
        ),
      ]
    : [];
  return flow(
    [
      ...contacts,
      ...(touchpoints.some(({ touchpoint }) => touchpoint.moment_of_truth)
        ? [
            item(
              drawing(14, 14, (x, y) => [star(x + 7, y + 7, 6.5)]),
              said.sign.truth,
            ),
          ]
        : []),
      ...(sheet.pains.length > 0 ? [item(painBadge(1, false), said.sign.gap)] : []),
      item(
        drawing(4, 14, (x, y) => [
          { kind: 'box', part: 'badge', x, y, width: 3, height: 14, radius: 1.5, fill: 'good' },
        ]),
        said.sign.fine,
      ),
      ...(touchpoints.some(({ state }) => state === 'unchecked') ? [item(uncheckedBadge(), said.sign.unchecked)] : []),
      ...modes,
      ...(map.handoffs.some(({ handoff }) => handoff.information?.some(({ required }) => required))
        ? [item(words('*', styles.name), said.sign.required)]
        : []),
      ...(map.handoffs.some(({ handoff }) => handoff.stages.length > 1)
        ? [item(handoffBadge(1, 'sound', 'also'), said.sign.also)]
        : []),
      ...(map.troubles?.size ? [item(handoffBadge(1, 'broken', 'drawn'), said.sign.broken)] : []),
      ...fates,
    ],
    width,
    20,
    8,
  );
}

function item(sign: Block, text: string): Block {
  return beside([sign, words(text, { ...styles.body, paint: 'muted' })], 6);
}

function swatch(look: Look, contact?: 'direct' | 'indirect' | 'none'): Block {
  return drawing(22, 14, (x, y) => [
    { kind: 'box', part: 'badge', x, y, width: 22, height: 14, radius: 4, ...look },
    ...(contact ? [contactSign(x + 11, y + 7, contact)] : []),
  ]);
}

function line(look: Look): Block {
  return drawing(30, 14, (x, y) => [{ kind: 'shape', d: `M${x} ${y + 7}h30`, ...look }]);
}
