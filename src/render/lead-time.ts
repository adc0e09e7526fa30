import type { Phrases } from '../locales/phrases.ts';
import { parseDuration } from '../model/calendar/duration.ts';
import type { Handoff } from '../model/gen/types.gen.ts';

/** A duration in the reader's language; as written where it cannot be read. */
export function durationText(duration: string, phrases: Phrases): string {
  const parsed = parseDuration(duration);
  return parsed ? phrases.map.duration(parsed.amount, parsed.unit, parsed.working) : duration;
}

/** When a hand-off's news is due, in words; `eventName` gives an event's name by its id. */
export function leadTimeText(
  handoff: Pick<Handoff, 'when' | 'mode' | 'answer_within'>,
  phrases: Phrases,
  eventName: (id: string) => string,
): string {
  const { when, mode, answer_within: answerWithin } = handoff;
  const { map } = phrases;
  if (when && 'lead_time' in when) {
    return map.before({ duration: durationText(when.lead_time, phrases), event: eventName(when.before) });
  }
  if (when) return map.after({ duration: durationText(when.deadline, phrases), event: eventName(when.after) });
  if (answerWithin !== undefined) return map.answerWithin({ duration: durationText(answerWithin, phrases) });
  return mode === 'access' ? map.access : mode === 'questions' ? map.questions : '';
}
