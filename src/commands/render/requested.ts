import type { ClientVoice } from '../../queries/voice/client-voice.ts';
import { Stop, textOption } from '../kit/command.ts';
import type { Question } from './view.ts';

/** The stage that is asked for; undefined where none is. Stops with exit 2 where the map, today's or to be, does not have it. */
export function requestedStage({ session, options, toBe }: Question): string | undefined {
  const model = toBe?.overlaid ?? session.model;
  const known = (model.single('success-map')?.value.stages ?? []).map(({ id }) => id);
  if (known.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, session.locale);
  const given = textOption(options, 'stage');
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-stage', values: { given, known } }, session.locale);
}

/** What an option names among some ids; undefined where it is not given. Stops with exit 2 where there is no such id. */
export function requestedPart(
  { session, options }: Question,
  kind: 'scenario' | 'metric' | 'team',
  known: readonly string[],
): string | undefined {
  const given = textOption(options, kind);
  if (given === undefined || known.includes(given)) return given;
  throw new Stop(2, { key: 'action/unknown-part', values: { kind, given, known } }, session.locale);
}

/**
 * What is wrong with hand-offs at the moment that is asked for, by id, in sentences; of a map to be, what will be wrong
 * with them when the ideas have arrived.
 */
export async function requestedTroubles({
  session,
  context,
  options,
  toBe,
}: Question): Promise<ReadonlyMap<string, readonly string[]>> {
  const { asOfMoment } = await import('../kit/as-of.ts');
  const { handoffTroubles } = await import('../../queries/handoffs/troubles.ts');
  const { mapToBe } = await import('../../queries/ideas/to-be.ts');
  const { journeyMap } = await import('../../queries/map/map.ts');
  const { monitorClock } = await import('../../queries/common/clock.ts');
  const { namesOf } = await import('../../queries/common/names.ts');
  const { troubleTexts } = await import('../../render/trouble-text.ts');
  const model = toBe?.model ?? session.model;
  const { handoffs } = toBe ? mapToBe(toBe) : journeyMap(model);
  const { today } = monitorClock(model, asOfMoment(context, session, options));
  const numbers = new Map(handoffs.map(({ id, number }) => [id, number]));
  return troubleTexts(handoffTroubles(model, today), namesOf(model), session.phrases, numbers);
}

/** Who has spoken of what until the moment that is asked for. */
export async function requestedVoices({ session, context, options }: Question): Promise<ClientVoice> {
  const { asOfMoment } = await import('../kit/as-of.ts');
  const { monitorClock } = await import('../../queries/common/clock.ts');
  const { clientVoice } = await import('../../queries/voice/client-voice.ts');
  return clientVoice(session.model, monitorClock(session.model, asOfMoment(context, session, options)));
}
