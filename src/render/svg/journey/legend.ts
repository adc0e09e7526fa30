import type { JourneyStep } from '../../../views/journey.ts';
import { type Block, beside, drawing, flow } from '../block.ts';
import { curveLooks } from '../feelings/curves.ts';
import { face, star } from '../icons.ts';
import { styles } from '../map/format.ts';
import type { Look } from '../scene.ts';
import { words } from '../text-block.ts';
import type { JourneySheet } from './sheet.ts';

/** What every sign of the picture means; only signs that the picture has. */
export function journeyKey(steps: readonly JourneyStep[], { phrases }: JourneySheet, width: number): Block {
  const { picture, pictures } = phrases;
  const said = pictures.journey;
  const has = (of: (step: JourneyStep) => boolean, ...items: readonly Block[]): readonly Block[] =>
    steps.some(of) ? items : [];
  const faces = drawing(34, 16, (x, y) => [...face(x + 8, y + 8, 7, -2), ...face(x + 26, y + 8, 7, 2)]);
  return flow(
    [
      item(line(curveLooks.expected), picture.expected),
      item(line(curveLooks.real), picture.real),
      ...has(({ real }) => real === undefined, item(line(curveLooks.guessed), said.guessed)),
      ...has(
        ({ real, expected }) => real !== undefined && real < expected,
        item(swatch({ fill: 'bad', fillOpacity: 0.16 }), said.below),
      ),
      ...has(
        ({ real, expected }) => real !== undefined && real > expected,
        item(swatch({ fill: 'good', fillOpacity: 0.16 }), said.above),
      ),
      ...has(({ real }) => real !== undefined, item(faces, said.faces)),
      ...has(
        ({ touchpoint }) => touchpoint.moment_of_truth === true,
        item(
          drawing(14, 14, (x, y) => [star(x + 7, y + 7, 6.5)]),
          picture.sign.truth,
        ),
      ),
      ...has(
        ({ state }) => state === 'gap',
        item(words([{ text: '!', paint: 'bad' }], styles.name), phrases.views.journey.barrier),
      ),
      ...has(
        ({ state }) => state === 'unchecked',
        item(swatch({ fill: 'cautionSoft', stroke: 'caution', strokeWidth: 1.4, dash: [3, 2.5] }), said.guess),
      ),
    ],
    width,
    20,
    8,
  );
}

function item(sign: Block, text: string): Block {
  return beside([sign, words(text, { ...styles.body, paint: 'muted' })], 6);
}

function swatch(look: Look): Block {
  return drawing(22, 14, (x, y) => [{ kind: 'box', part: 'badge', x, y, width: 22, height: 14, radius: 4, ...look }]);
}

function line(look: Look): Block {
  return drawing(30, 14, (x, y) => [{ kind: 'shape', d: `M${x} ${y + 7}h30`, ...look }]);
}
