import { ideaBadge } from '../badge.ts';
import { type Block, flow, partOfMap, stack } from '../block.ts';
import { styles } from '../format.ts';
import type { Paint } from '../palette.ts';
import { lineThrough } from '../path-data.ts';
import type { Look, Mark, Span } from '../scene.ts';
import { paragraph } from '../text-block.ts';
import type { Column } from './columns.ts';
import { inEach, marksInEach, type Sheet } from './sheet.ts';

/** How far a chevron's point reaches into the notch of the next. */
const point = 11;
const gap = 5;

/** The stages of a band as one row of chevrons, as high as the longest name needs. */
export function chevrons(columns: readonly Column[], sheet: Sheet): Block {
  const heads = columns.map((column) => ({
    column,
    content: inEach(
      sheet,
      (of) => {
        const here = columnOf(column, of);
        return here && partOfMap(chevronText(here, of), `stage/${column.stage.id}`);
      },
      'middle',
    ),
  }));
  const height = Math.max(36, ...heads.map(({ content }) => content.height + 14));
  return {
    width: 0,
    height,
    draw: (_, y) =>
      heads.flatMap(({ column, content }): readonly Mark[] => {
        const right = column.x + column.cell + column.gutter - gap;
        const middle = y + height / 2;
        const outline = [
          { x: column.x - point, y },
          { x: right - point, y },
          { x: right, y: middle },
          { x: right - point, y: y + height },
          { x: column.x - point, y: y + height },
          ...(column.index === 0 ? [] : [{ x: column.x, y: middle }]),
        ];
        return [
          ...marksInEach(sheet, (of) => {
            const shape: Mark = { kind: 'shape', d: lineThrough(outline, 'closed'), ...lookOf(column, of) };
            const part = `stage/${column.stage.id}`;
            return columnOf(column, of) ? [{ kind: 'group', part, marks: [shape] }] : [];
          }),
          ...content.draw(column.x + 8, y + (height - content.height) / 2),
        ];
      }),
  };
}

/** The column as a map has its stage; undefined where that map has none. */
function columnOf(column: Column, { map }: Sheet): Column | undefined {
  const index = map.stages.findIndex(({ id }) => id === column.stage.id);
  const stage = map.stages[index];
  return stage && { ...column, stage, index };
}

function chevronText({ stage, index, cell, gutter }: Column, sheet: Sheet): Block {
  const width = cell + gutter - gap - 2 * point - 8;
  const mark = sheet.fateOf(`stage/${stage.id}`);
  const paint: Paint = mark?.fate === 'new' ? 'plan' : mark?.fate === 'gone' ? 'muted' : 'onHead';
  const title: readonly Span[] = [
    { text: `${index + 1} `, weight: 400, paint },
    { text: stage.stage.name, paint, ...(mark?.fate === 'gone' ? { struck: true } : {}) },
  ];
  const signs = sheet.ideasOf(`stage/${stage.id}`).map(ideaBadge);
  return stack([paragraph(title, styles.stage, width), flow(signs, width, 4)], 3);
}

function lookOf({ stage }: Column, sheet: Sheet): Look {
  const fate = sheet.fateOf(`stage/${stage.id}`)?.fate;
  if (fate === 'new') return { fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4, dash: [5, 3.5] };
  if (fate === 'gone') return { fill: 'panel', stroke: 'rule', strokeWidth: 1 };
  return { fill: 'head' };
}

/** What the client wants of a stage, and how anybody sees that it is reached. */
export function stageGoal(column: Column, sheet: Sheet): Block {
  return inEach(sheet, (of) => {
    const here = columnOf(column, of);
    return here && goalText(here, of);
  });
}

function goalText({ stage: { id, stage }, cell, gutter }: Column, sheet: Sheet): Block {
  const width = cell + gutter - 14;
  const today = sheet.map.toBe?.today.single('success-map')?.value.stages.find((one) => one.id === id);
  const fate = sheet.fateOf(`stage/${id}`)?.fate;
  const both = (before: string | undefined, now: string | undefined): readonly Span[] => [
    ...(fate === 'changed' && before !== undefined && before !== now
      ? ([{ text: before, struck: true, paint: 'muted' }, { text: ' ' }] as const)
      : []),
    ...(now === undefined
      ? []
      : [{ text: now, ...(fate === 'changed' && before !== now ? { paint: 'plan' as const } : {}) }]),
  ];
  const done = both(today?.done_when, stage.done_when);
  return stack(
    [
      paragraph(both(today?.goal, stage.goal), styles.goal, width),
      ...(done.length === 0
        ? []
        : [
            paragraph(
              [{ text: sheet.phrases.picture.doneWhen, weight: 600 }, { text: ' ' }, ...done],
              styles.small,
              width,
            ),
          ]),
    ],
    4,
  );
}
