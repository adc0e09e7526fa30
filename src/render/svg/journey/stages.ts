import { type Block, stack } from '../block.ts';
import { chevron, chevronPoint } from '../chevron.ts';
import { styles } from '../format.ts';
import type { Mark } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import { changedText, fateLine } from '../to-be/changed.ts';
import type { JourneyRow, StagePart } from './rows.ts';
import { across, headed, type JourneySheet } from './sheet.ts';

const gap = 5;

/** The stages of a row as chevrons, as high as the longest name needs. */
export function stageHeads({ parts }: JourneyRow, { phrases }: JourneySheet): Block {
  const heads = parts.map((part) => ({ part, text: headText(part, phrases.pictures.journey.continued) }));
  const height = Math.max(36, ...heads.map(({ text }) => text.height + 14));
  return {
    width: 0,
    height,
    draw: (x, y) =>
      heads.flatMap(({ part, text }): readonly Mark[] => {
        const isFirst = part.stage.number === 1 && !part.continued;
        const left = x + part.x - chevronPoint;
        const box = { x: left, y, width: part.width - gap + chevronPoint, height };
        return [chevron(box, isFirst, { fill: 'head' }), ...text.draw(x + part.x + 8, y + (height - text.height) / 2)];
      }),
  };
}

function headText({ stage, continued, width }: StagePart, goesOn: string): Block {
  return paragraph(
    [
      { text: `${stage.number} `, weight: 400 },
      { text: stage.stage.name },
      ...(continued ? ([{ text: ` ${goesOn}`, weight: 400 }] as const) : []),
    ],
    styles.stage,
    width - gap - chevronPoint - 14,
  );
}

/** What the client wants of each stage. */
export function stageGoals({ parts }: JourneyRow, sheet: JourneySheet): Block {
  const goals = parts
    .filter(({ continued }) => !continued)
    .map(({ stage: { id, stage }, x, width }) => {
      const change = sheet.changes.stage(id);
      const [inner, said] = [width - 16, sheet.phrases.picture];
      const [before, after] = [change?.before?.done_when, stage.done_when];
      const block = stack(
        [
          ...(change ? [fateLine(change, sheet.phrases, inner)] : []),
          paragraph(changedText(change?.fate, change?.before?.goal, stage.goal), styles.goal, inner),
          // When a stage is done is no matter of this picture, but for an idea that changes it.
          ...(change?.fate === 'changed' && before !== after
            ? [paragraph([{ text: `${said.doneWhen} ` }, ...changedText('changed', before, after)], styles.body, inner)]
            : []),
        ],
        3,
      );
      return { x, block };
    });
  return headed(sheet.phrases.picture.goal, across(goals), sheet);
}
