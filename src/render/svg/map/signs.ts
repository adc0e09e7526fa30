import { voiceDays } from '../../../queries/voice/client-voice.ts';
import { handoffBadge, painBadge, uncheckedBadge, voiceBadge } from '../badge.ts';
import { type Block, drawing, flow } from '../block.ts';
import { styles } from '../format.ts';
import { contactSign, star } from '../icons.ts';
import { legendItem, legendLine } from '../legend.ts';
import type { Look } from '../scene.ts';
import { words } from '../text-block.ts';
import { fateKey } from '../to-be/key.ts';
import { modeDash } from './arrows.ts';
import type { Sheet } from './sheet.ts';

/** What every sign of the picture means; only signs that the picture has. */
export function signsKey(sheet: Sheet, width: number): Block {
  const { map, phrases } = sheet;
  const said = phrases.picture;
  const touchpoints = map.stages.flatMap((stage) => stage.touchpoints);
  const contacts = [
    legendItem(swatch({ fill: 'accentSoft' }, 'direct'), said.sign.direct),
    legendItem(swatch({ fill: 'panel' }, 'indirect'), said.sign.indirect),
    legendItem(swatch({}, 'none'), said.sign.none),
  ];
  const modes = (['push', 'board', 'access', 'questions'] as const)
    .filter((mode) => map.handoffs.some(({ handoff }) => handoff.mode === mode))
    .map((mode) =>
      legendItem(legendLine({ stroke: 'accent', strokeWidth: 1.6, dash: modeDash[mode] }), said.mode[mode]),
    );
  const fates = map.toBe ? fateKey(phrases, map.toBe) : [];
  return flow(
    [
      ...contacts,
      ...(touchpoints.some(({ touchpoint }) => touchpoint.moment_of_truth)
        ? [
            legendItem(
              drawing(14, 14, (x, y) => [star(x + 7, y + 7, 6.5)]),
              said.sign.truth,
            ),
          ]
        : []),
      ...(sheet.pains.length > 0 ? [legendItem(painBadge(1, 'open'), said.sign.gap)] : []),
      legendItem(
        drawing(4, 14, (x, y) => [
          { kind: 'box', part: 'badge', x, y, width: 3, height: 14, radius: 1.5, fill: 'good' },
        ]),
        said.sign.fine,
      ),
      ...(touchpoints.some(({ state }) => state === 'unchecked')
        ? [legendItem(uncheckedBadge(), said.sign.unchecked)]
        : []),
      ...voiceSigns(sheet),
      ...modes,
      ...(map.handoffs.some(({ handoff }) => handoff.information?.some(({ required }) => required))
        ? [legendItem(words('*', styles.name), said.sign.required)]
        : []),
      ...(map.handoffs.some(({ handoff }) => handoff.stages.length > 1)
        ? [legendItem(handoffBadge(1, 'sound', 'also'), said.sign.also)]
        : []),
      ...(map.troubles?.size ? [legendItem(handoffBadge(1, 'broken', 'drawn'), said.sign.broken)] : []),
      ...fates,
    ],
    width,
    20,
    8,
  );
}

/** What the speech bubbles mean, as far as there are any. */
function voiceSigns({ map, voiceOf, phrases }: Sheet): readonly Block[] {
  const voices = map.touchpoints.flatMap(({ id }) => voiceOf(id) ?? []);
  const negative = voices.some(({ recent }) => recent.negative > 0) ? 1 : 0;
  return [
    ...(voices.some(({ recent }) => recent.cases > 0)
      ? [legendItem(voiceBadge(3, negative, false), phrases.voice.sign({ days: voiceDays }))]
      : []),
    ...(voices.some(({ reality }) => reality.is === 'guess')
      ? [legendItem(voiceBadge(0, 0, true), phrases.voice.guessSign)]
      : []),
  ];
}

function swatch(look: Look, contact?: 'direct' | 'indirect' | 'none'): Block {
  return drawing(22, 14, (x, y) => [
    { kind: 'box', part: 'badge', x, y, width: 22, height: 14, radius: 4, ...look },
    ...(contact ? [contactSign(x + 11, y + 7, contact)] : []),
  ]);
}
