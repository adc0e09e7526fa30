import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import { type Blueprint, blueprintParts } from '../../../queries/journeys/blueprint.ts';
import { signedChanges } from '../../signed-changes.ts';
import { plainLine } from '../../text.ts';
import { toBeHead } from '../../to-be-head.ts';
import { blueprintPartNames } from '../../to-be-parts.ts';
import { summarizeToBe } from '../../to-be-signs.ts';
import { flow, stack } from '../block.ts';
import { flagBanner } from '../flag-banner.ts';
import { formats, styles } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { ideasSection } from '../to-be/ideas.ts';
import { fateKey } from '../to-be/key.ts';
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
  const { scenario, steps, segment, participants, toBe } = blueprint;
  const format = formats[width];
  const sheet: BlueprintSheet = { names, phrases, format, changes: signedChanges(toBe) };
  const plan = planSteps(steps, sheet.format);
  const inner = plan.width - 2 * sheet.format.margin;
  const words = phrases.views.blueprint;
  const stepsLeft = steps.filter(({ id }) => sheet.changes.touchpoint(id)?.fate !== 'gone').length;
  const facts = [
    words.description({ steps: stepsLeft, teams: participants.length }),
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
  const summary = toBe && summarizeToBe(toBe, blueprintParts(blueprint));
  const ideas = summary
    ? [
        ideasSection(summary, blueprintPartNames(blueprint, names), phrases, format, inner),
        ...(summary.parts.length > 0 ? [flow(fateKey(phrases, summary), inner, 20, 8)] : []),
      ]
    : [];
  return pictureScene(
    {
      name: `blueprint-${toBe ? 'to-be-' : ''}${width}`,
      ...toBeHead(words.title({ name: plainLine(scenario.name) }), facts.map(plainLine).join(' · '), summary, phrases),
      width: plan.width,
      margin: sheet.format.margin,
      parts: [flagBanner(words.goal, scenario.goal, inner), ...lanes, ...gains, ...ideas],
    },
    phrases,
  );
}
