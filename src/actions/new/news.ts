import { parseDuration } from '../../model/calendar/duration.ts';
import { earliestEvent } from '../../model/calendar/lead-time.ts';
import type { Handoff, InformationField } from '../../model/gen/types.gen.ts';
import { instantIn } from '../../model/instants.ts';
import type { Model } from '../../model/model.ts';
import { teamCalendars } from '../../queries/common/team-calendars.ts';
import type { PlainValue } from '../../source/edit-types.ts';
import { writeFlow } from '../../source/write-flow.ts';
import { dayOfAct } from '../kit/name-record.ts';

const style = { json: false, comma: ', ', colon: ': ', pad: '' } as const;

/** What news needs by its hand-off: the earliest date that is in time, and each required field with something in it. */
export function newsValues(
  model: Model,
  id: string | undefined,
  at: string,
  wished: string | undefined,
): readonly (readonly [string, string])[] {
  const handoff = model.get('handoff', id ?? '')?.value;
  if (!handoff) return [];
  const effective = wished ?? earliest(model, handoff, at) ?? dayOfAct(model, at);
  const required = (handoff.information ?? []).filter((field) => field.required);
  const fields = Object.fromEntries(required.map((field) => [field.field, exampleOf(field, effective)]));
  return [
    ['effective', effective],
    ['fields', writeFlow(fields, style)],
  ];
}

function earliest(model: Model, { when, to }: Handoff, at: string): string | undefined {
  const leadTime = when && 'lead_time' in when ? parseDuration(when.lead_time) : undefined;
  const published = instantIn(model.settings.timezone)(at);
  if (!leadTime || published === undefined) return undefined;
  return earliestEvent(to.map(teamCalendars(model)), published, leadTime);
}

/** Something that has the form of a field: what it says is for the author to write. */
function exampleOf({ type, choices }: InformationField, effective: string): PlainValue {
  switch (type) {
    case 'date':
      return effective;
    case 'number':
    case 'money':
      return 0;
    case 'url':
      return 'https://example.com';
    case 'choice':
      return choices?.[0] ?? '…';
    case 'list':
      return [choices?.[0] ?? '…'];
    case 'text':
      return '…';
  }
}
