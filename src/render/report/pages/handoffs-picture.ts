import type { HandoffPlan } from '../../../queries/handoffs/plan.ts';
import { drawHandoffsSvg } from '../../svg/handoffs/draw.ts';
import type { PagePicture, ReportRequest } from '../page.ts';
import { troubleSentences } from './map-pictures.ts';

export const handoffsPicturePath = 'pictures/handoffs.svg';

/** All rules on one picture, event by event; those that do not hold what they promise are marked. */
export function handoffsPicture(plan: HandoffPlan, request: ReportRequest): PagePicture {
  const { names, phrases } = request;
  const troubles = troubleSentences(request);
  const svg = drawHandoffsSvg({ ...plan, troubles }, names, phrases, { width: 'compact', theme: 'auto' });
  return { path: handoffsPicturePath, svg };
}
