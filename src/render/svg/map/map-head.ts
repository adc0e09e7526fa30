import type { Phrases } from '../../../locales/phrases.ts';
import { journeyMap } from '../../../queries/map/map.ts';
import { plainLine } from '../../text.ts';
import { toBeHead } from '../../to-be-head.ts';
import type { ToBeSummary } from '../../to-be-signs.ts';
import type { MapPicture } from './sheet.ts';

/** Whose map it is and how large; of a map laid over another, what changes. */
export interface MapHead {
  readonly title: string;
  /** What of the title says which map is laid over today's, with what parts it from the rest; empty where none is. */
  readonly overlay: string;
  /** The counts, and what changes. */
  readonly description: string;
  readonly counts: string;
}

export function mapHead(map: MapPicture, summary: ToBeSummary | undefined, phrases: Phrases): MapHead {
  // What goes is on the picture, and not in the count.
  const counted = map.toBe ? journeyMap(map.toBe.model) : map;
  const counts = phrases.map.description({
    stages: counted.stages.length,
    teams: counted.teams.length,
    handoffs: counted.handoffs.length,
    touchpoints: counted.touchpoints.length,
  });
  const base = phrases.map.title({ workspace: plainLine(map.name) });
  const head = toBeHead(base, counts, summary, phrases);
  return { ...head, counts, overlay: head.title.startsWith(base) ? head.title.slice(base.length) : '' };
}

/** What is said of the picture to those who do not see it. */
export function mapDescription({ success }: MapPicture, { description }: MapHead, { map }: Phrases): string {
  return success ? `${description}. ${map.success}: ${plainLine(success)}` : description;
}
