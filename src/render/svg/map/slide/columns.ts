import type { Band } from '../columns.ts';
import type { MapPicture } from '../sheet.ts';
import { slide } from './slide-format.ts';

/** All stages side by side over the whole slide, right of the names of rows. */
export function slideColumns({ stages }: MapPicture): Band {
  const header = stages.length < slide.manyStages ? slide.header.few : slide.header.many;
  const [left, right] = [slide.margin.x + header, slide.width - slide.margin.x];
  const cell = (right - left) / Math.max(1, stages.length);
  const columns = stages.map((stage, index) => ({
    stage,
    index,
    x: left + index * cell,
    cell,
    gutter: 0,
    wires: [],
  }));
  return { columns, left, right };
}
