import type { JourneyStep } from '../../../queries/journeys/journey.ts';
import { overlayWords } from '../../overlay-words.ts';
import { type Block, drawing, flow } from '../block.ts';
import { curveLooks } from '../feelings/curves.ts';
import { styles } from '../format.ts';
import { face, star } from '../icons.ts';
import { legendItem, legendLine, legendSwatch } from '../legend.ts';
import { words } from '../text-block.ts';
import { fateKey } from '../to-be/key.ts';
import type { JourneySheet } from './sheet.ts';

/** What every sign of the picture means; only signs that the picture has. */
export function journeyKey(steps: readonly JourneyStep[], { phrases, toBe }: JourneySheet, width: number): Block {
  const { picture, pictures } = phrases;
  const said = pictures.journey;
  const has = (of: (step: JourneyStep) => boolean, ...items: readonly Block[]): readonly Block[] =>
    steps.some(of) ? items : [];
  const faces = drawing(34, 16, (x, y) => [...face(x + 8, y + 8, 7, -2), ...face(x + 26, y + 8, 7, 2)]);
  return flow(
    [
      legendItem(legendLine(curveLooks.expected), picture.expected),
      legendItem(legendLine(curveLooks.real), picture.real),
      ...has(
        ({ real, planned }) => real !== planned,
        legendItem(legendLine(curveLooks.planned), toBe ? overlayWords(toBe, phrases).planned : ''),
      ),
      ...has(({ real }) => real === undefined, legendItem(legendLine(curveLooks.guessed), said.guessed)),
      ...has(
        ({ real, expected }) => real !== undefined && real < expected,
        legendItem(legendSwatch({ fill: 'bad', fillOpacity: 0.16 }), said.below),
      ),
      ...has(
        ({ real, expected }) => real !== undefined && real > expected,
        legendItem(legendSwatch({ fill: 'good', fillOpacity: 0.16 }), said.above),
      ),
      ...has(
        ({ real }) => real !== undefined,
        legendItem(faces, toBe ? overlayWords(toBe, phrases).faces : said.faces),
      ),
      ...has(
        ({ touchpoint }) => touchpoint.moment_of_truth === true,
        legendItem(
          drawing(14, 14, (x, y) => [star(x + 7, y + 7, 6.5)]),
          picture.sign.truth,
        ),
      ),
      ...has(
        ({ state }) => state === 'gap',
        legendItem(words([{ text: '!', paint: 'bad' }], styles.name), phrases.views.journey.barrier),
      ),
      ...has(
        ({ state }) => state === 'unchecked',
        legendItem(
          legendSwatch({ fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.4, dash: [3, 2.5] }),
          said.guess,
        ),
      ),
      ...(toBe ? fateKey(phrases, toBe) : []),
    ],
    width,
    20,
    8,
  );
}
