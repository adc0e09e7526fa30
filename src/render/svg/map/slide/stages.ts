import type { Block } from '../../block.ts';
import { chevron, chevronPoint } from '../../chevron.ts';
import type { Paint } from '../../palette.ts';
import type { Look, Mark } from '../../scene.ts';
import { clipped, type TextStyle } from '../../text-block.ts';
import type { Band } from '../columns.ts';
import type { Sheet } from '../sheet.ts';
import { slide, slideStyles } from './slide-format.ts';

const gap = 5;

/** The stages as one row of chevrons, as high as the longest name needs within its few lines. */
export function slideStages({ columns }: Band, sheet: Sheet): Block {
  const isMany = columns.length >= slide.manyStages;
  const [style, lines] = isMany ? [slideStyles.stageOfMany, 4] : [slideStyles.stage, 2];
  const heads = columns.map((column) => ({
    column,
    name: nameOf(column, sheet, style, lines),
  }));
  const height = Math.max(54, ...heads.map(({ name }) => name.height + 20));
  return {
    width: 0,
    height,
    draw: (_, y) =>
      heads.map(({ column: { x, cell, index, stage }, name }): Mark => {
        const shape = chevron({ x, y, width: cell - gap, height }, index === 0, lookOf(stage.id, sheet));
        const left = x + (index === 0 ? 10 : chevronPoint + 6);
        return {
          kind: 'group',
          title: stage.stage.name,
          part: `stage/${stage.id}`,
          marks: [shape, ...name.draw(left, y + (height - name.height) / 2)],
        };
      }),
  };
}

function nameOf({ cell, index, stage }: Band['columns'][number], sheet: Sheet, style: TextStyle, lines: number): Block {
  const width = cell - gap - (index === 0 ? 10 : chevronPoint + 6) - chevronPoint - 2;
  const fate = sheet.fateOf(`stage/${stage.id}`)?.fate;
  const paint: Paint = fate === 'new' ? 'plan' : fate === 'gone' ? 'muted' : 'onHead';
  const name = { text: stage.stage.name, paint, ...(fate === 'gone' ? { struck: true } : {}) };
  return clipped([{ text: `${index + 1} `, weight: 400, paint }, name], style, width, lines);
}

function lookOf(stage: string, sheet: Sheet): Look {
  const fate = sheet.fateOf(`stage/${stage}`)?.fate;
  if (fate === 'new') return { fill: 'planSoft', stroke: 'plan', strokeWidth: 2.4, dash: [8, 6] };
  if (fate === 'gone') return { fill: 'panel', stroke: 'rule', strokeWidth: 2 };
  return { fill: 'head' };
}
