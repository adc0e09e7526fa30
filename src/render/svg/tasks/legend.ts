import type { Phrases } from '../../../locales/phrases.ts';
import type { PlannedTask } from '../../../queries/monitor/task-plan.ts';
import { type Block, drawing, flow } from '../block.ts';
import { legendItem } from '../legend.ts';
import { type BarKind, barHeight, barPiece } from './bar.ts';

/** What every bar of the chart means; only those that it has. */
export function tasksKey(tasks: readonly PlannedTask[], { states, pictures }: Phrases, width: number): Block {
  const kinds = ['open', 'in_progress', 'in_question', 'completed', 'cancelled'] as const;
  const shown = kinds.filter((kind) => tasks.some(({ value }) => value.status === kind));
  const items = shown.map((kind) => legendItem(sample(kind), states.task[kind]));
  const late = tasks.some(({ overdue }) => overdue) ? [legendItem(sample('overdue'), pictures.tasks.late)] : [];
  return flow([...items, ...late], width, 20, 8);
}

function sample(kind: BarKind): Block {
  const height = kind === 'completed' || kind === 'cancelled' ? 8 : barHeight;
  return drawing(30, barHeight, (x, y) => barPiece(kind, { x, y: y + (barHeight - height) / 2, width: 30, height }));
}
