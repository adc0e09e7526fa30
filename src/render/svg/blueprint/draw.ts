import type { Phrases } from '../../../locales/phrases.ts';
import type { Blueprint } from '../../../views/blueprint.ts';
import type { Names } from '../../names.ts';
import { plainLine } from '../../text.ts';
import { stack } from '../block.ts';
import { flagBanner } from '../flag-banner.ts';
import { formats, styles } from '../map/format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { writeScene } from '../write-scene.ts';
import type { BlueprintSheet } from './cards.ts';
import { planSteps } from './columns.ts';
import { drawLanes } from './lanes.ts';
import { participantCards } from './participants.ts';

/** A scenario as a service blueprint, an SVG that stands alone. The same scenario, names and words give the same text. */
export function drawBlueprintSvg(
  blueprint: Blueprint,
  names: Names,
  phrases: Phrases,
  options: PictureOptions,
): string {
  return writeScene(blueprintScene(blueprint, names, phrases, options.width), options.theme ?? 'auto');
}

/** A service blueprint as geometry: the steps side by side, who does what below one another, who gains what at the foot. */
export function blueprintScene(
  blueprint: Blueprint,
  names: Names,
  phrases: Phrases,
  width: PictureOptions['width'],
): Scene {
  const sheet: BlueprintSheet = { names, phrases, format: formats[width] };
  const { scenario, steps, segment, participants } = blueprint;
  const plan = planSteps(steps, sheet.format);
  const inner = plan.width - 2 * sheet.format.margin;
  const words = phrases.views.blueprint;
  const facts = [
    words.description({ steps: steps.length, teams: participants.length }),
    ...(segment === undefined ? [] : [`${words.segment}: ${segment}`]),
    ...(scenario.group === undefined ? [] : [`${words.group}: ${names.group(scenario.group)}`]),
  ];
  const lanes =
    steps.length === 0
      ? [paragraph(words.noSteps, styles.goal, inner)]
      : plan.rows.map((row, at) => drawLanes(row, at < plan.rows.length - 1, sheet));
  const gains =
    participants.length === 0
      ? []
      : [
          stack(
            [paragraph(words.participants, styles.heading, inner), participantCards(participants, sheet, inner)],
            10,
          ),
        ];
  return pictureScene(
    {
      name: `blueprint-${width}`,
      title: words.title({ name: plainLine(scenario.name) }),
      description: facts.map(plainLine).join(' · '),
      width: plan.width,
      margin: sheet.format.margin,
      parts: [flagBanner(words.goal, scenario.goal, inner), ...lanes, ...gains],
    },
    phrases,
  );
}
