import type { Phrases } from '../../../locales/phrases.ts';
import type { Handoff } from '../../../model/gen/types.gen.ts';
import type { Names } from '../../../queries/common/names.ts';
import type { MapHandoff } from '../../../queries/map/map.ts';
import { durationText } from '../../lead-time.ts';
import type { SignedChanges } from '../../signed-changes.ts';
import type { HandoffState } from '../badge.ts';
import type { Format } from '../format.ts';

/** What the parts of the picture of hand-offs want to know. */
export interface HandoffSheet {
  readonly names: Names;
  readonly phrases: Phrases;
  readonly format: Format;
  /** What is wrong with a hand-off, in sentences. */
  troublesOf(handoff: string): readonly string[];
  /** What ideas on their way do to hand-offs. */
  readonly changes: SignedChanges;
}

/** When it is told, without the name of the event: `7 working days before`. Empty where no event sets it in motion. */
export function shortTime({ when }: Pick<Handoff, 'when'>, phrases: Phrases): string {
  const { before, after } = phrases.views.handoffs;
  if (!when) return '';
  return 'lead_time' in when
    ? before({ duration: durationText(when.lead_time, phrases) })
    : after({ duration: durationText(when.deadline, phrases) });
}

/** What there is to see of a hand-off beside its number: what ideas do to it, else that something is wrong with it. */
export function stateOf({ id }: MapHandoff, sheet: HandoffSheet): HandoffState {
  return sheet.changes.handoff(id)?.fate ?? (sheet.troublesOf(id).length > 0 ? 'broken' : 'sound');
}
