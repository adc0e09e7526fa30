import type { Phrases } from '../../../locales/phrases.ts';
import type { MapHandoff } from '../../../views/map.ts';
import { durationText } from '../../lead-time.ts';
import type { Names } from '../../names.ts';
import type { Format } from '../map/format.ts';

/** What the parts of the picture of hand-offs want to know. */
export interface HandoffSheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
  /** What is wrong with a hand-off, in sentences. */
  troublesOf(handoff: string): readonly string[];
}

/** When it is told, without the name of the event: `7 working days before`. Empty where no event sets it in motion. */
export function shortTime({ handoff: { when } }: MapHandoff, phrases: Phrases): string {
  const { before, after } = phrases.views.handoffs;
  if (!when) return '';
  return 'lead_time' in when
    ? before({ duration: durationText(when.lead_time, phrases) })
    : after({ duration: durationText(when.deadline, phrases) });
}

export function stateOf({ id }: MapHandoff, sheet: HandoffSheet): 'sound' | 'broken' {
  return sheet.troublesOf(id).length > 0 ? 'broken' : 'sound';
}
