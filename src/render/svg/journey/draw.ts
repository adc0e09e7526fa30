import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';
import { countJourney, type Journey, type JourneyStep, journeyParts } from '../../../queries/journeys/journey.ts';
import { signedChanges } from '../../signed-changes.ts';
import { plainLine } from '../../text.ts';
import { toBeHead } from '../../to-be-head.ts';
import { journeyPartNames } from '../../to-be-parts.ts';
import { summarizeToBe } from '../../to-be-signs.ts';
import { type Block, stack } from '../block.ts';
import { flagBanner } from '../flag-banner.ts';
import { formats } from '../format.ts';
import { type PictureOptions, pictureScene } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { ideasSection } from '../to-be/ideas.ts';
import { writeScene } from '../write-scene.ts';
import { feelingsPanel } from './feelings.ts';
import { journeyKey } from './legend.ts';
import { pathRow } from './path.ts';
import { type JourneyRow, planRows } from './rows.ts';
import type { JourneySheet } from './sheet.ts';
import { stageGoals, stageHeads } from './stages.ts';
import { expectationRow, realityRow } from './words-rows.ts';

/** The client's journey as an SVG that stands alone. The same journey, names and words give the same text. */
export function drawJourneySvg(journey: Journey, names: Names, phrases: Phrases, options: PictureOptions): string {
  return writeScene(journeyScene(journey, names, phrases, options.width), options.theme ?? 'auto');
}

/** The client's journey as geometry. */
export function journeyScene(journey: Journey, names: Names, phrases: Phrases, width: PictureOptions['width']): Scene {
  const { stages, toBe } = journey;
  const format = formats[width];
  const sheet: JourneySheet = { names, phrases, format, changes: signedChanges(toBe), toBe };
  const plan = planRows(stages, sheet.format);
  const inner = plan.width - 2 * sheet.format.margin;
  const steps = stages.flatMap((stage) => stage.steps);
  const title = phrases.views.journey.title({ workspace: plainLine(journey.name) });
  const [only] = stages;
  const part = only && stages.length === 1 ? [phrases.map.part({ name: plainLine(only.stage.name) })] : [];
  const summary = toBe && summarizeToBe(toBe, journeyParts(journey));
  const goal = journey.success === '' ? [] : [flagBanner(phrases.map.success, journey.success, inner)];
  return pictureScene(
    {
      name: `journey-${toBe ? 'to-be-' : ''}${width}`,
      ...toBeHead(
        [title, ...part].join(' · '),
        phrases.pictures.journey.description(countJourney(journey)),
        summary,
        phrases,
      ),
      width: plan.width,
      margin: sheet.format.margin,
      parts: [
        ...goal,
        ...plan.rows.map((row) => drawRow(row, steps, sheet)),
        ...(summary ? [ideasSection(summary, journeyPartNames(journey), phrases, format, inner)] : []),
        ...(steps.length > 0 ? [journeyKey(steps, sheet, inner)] : []),
      ],
    },
    phrases,
  );
}

function drawRow(row: JourneyRow, steps: readonly JourneyStep[], sheet: JourneySheet): Block {
  const own = row.parts.flatMap((part) => part.steps.map(({ step }) => step));
  const [first, last] = [own[0], own.at(-1)];
  const before = first && steps[steps.indexOf(first) - 1];
  const after = last && steps[steps.indexOf(last) + 1];
  return stack(
    [
      stageHeads(row, sheet),
      stageGoals(row, sheet),
      pathRow(row, sheet),
      feelingsPanel(row, { before, after }, sheet),
      expectationRow(row, sheet),
      realityRow(row, sheet),
    ],
    12,
  );
}
