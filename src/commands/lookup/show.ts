import { asMessage } from '../../diagnostic.ts';
import type { ClientValue } from '../../queries/clients/client-value.ts';
import type { ThingCard } from '../../queries/lookup/card.ts';
import type { TouchpointVoice, Voice } from '../../queries/voice/client-voice.ts';
import type { Command, Context, OptionValues } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const show: Command = {
  name: 'show',
  arguments: [{ name: 'id', takes: 'thing' }],
  options: [
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
    { flags: '--as-of <moment>', takes: 'moment' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap show 7K3QX',
    'cxmap show support',
    'cxmap show touchpoint/first-login',
    'cxmap show stage/onboarding --format json',
  ],
  async run({ host, ...context }, [given], { format, ...options }) {
    const { openSession } = await import('../kit/session.ts');
    const { indexThings } = await import('../../queries/lookup/things.ts');
    const session = await openSession({ host, ...context });
    const { model, phrases } = session;
    const things = indexThings(model);
    const [thing, ...others] = things.find(String(given));
    if (!thing || others.length > 0) {
      const { refuseLookup } = await import('../kit/refuse-lookup.ts');
      const { suggestions } = await import('../../model/suggest.ts');
      if (!thing) {
        const nothing = asMessage('action/nothing-called', { given: String(given) });
        return refuseLookup(phrases, 1, [nothing, ...suggestions(String(given), things.ids)]);
      }
      const candidates = [thing, ...others].map(
        ({ kind, id, name }) => `${kind}/${id}${name === undefined ? '' : `  ${name}`}`,
      );
      return refuseLookup(phrases, 1, [{ key: 'action/several-called', values: { given: String(given), candidates } }]);
    }

    const files = [...new Set((model.ids.of(thing.kind).get(thing.id) ?? []).map(({ file }) => file))];
    if (files.length > 1 && given !== thing.file) {
      const { refuseLookup } = await import('../kit/refuse-lookup.ts');
      return refuseLookup(phrases, 1, [{ key: 'action/doubled-id', values: { id: thing.id, files } }]);
    }
    const { cardOf } = await import('../../queries/lookup/card.ts');
    const card = cardOf(model, things, thing);
    const voice = await voiceOf(thing, session, { host, ...context }, options);
    const worth = await worthBeside(thing, session);
    const isBroken = model.files.some(({ path, valid }) => path === thing.file && !valid);
    const stderr = isBroken ? `${phrases.lookups.brokenFile({ path: thing.file })}\n` : '';
    if (format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('record', { ...cardData(card), ...voice, ...worth }), stderr };
    }
    const { namesOf } = await import('../../queries/common/names.ts');
    const { thingCardText } = await import('../../render/terminal/thing-card.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const width = Math.min(host.stdout.columns, 100);
    const paint = await loadStyle(host.stdout.color);
    return {
      exit: 0,
      stdout: thingCardText({ ...card, ...voice, ...worth }, namesOf(model), phrases, paint, width),
      stderr,
    };
  },
};

/** Who speaks of a touchpoint or a stage; nothing of any other thing. */
async function voiceOf(
  { kind, id }: ThingCard['thing'],
  session: Session,
  context: Context,
  options: OptionValues,
): Promise<{ readonly voice?: Voice | TouchpointVoice }> {
  if (kind !== 'touchpoint' && kind !== 'stage') return {};
  const { asOfMoment } = await import('../kit/as-of.ts');
  const { monitorClock } = await import('../../queries/common/clock.ts');
  const { clientVoice } = await import('../../queries/voice/client-voice.ts');
  const clock = monitorClock(session.model, asOfMoment(context, session, options));
  return { voice: clientVoice(session.model, clock)[kind](id) };
}

/** What the client is worth, beside what it was given by authority on a case; nothing of any other thing. */
async function worthBeside(
  { kind, id }: ThingCard['thing'],
  { model }: Session,
): Promise<{ readonly clientValue?: ClientValue }> {
  const value = kind === 'case' ? model.get('case', id)?.value : undefined;
  if (!value?.granted?.length) return {};
  const { clientValue } = await import('../../queries/clients/client-value.ts');
  const worth = clientValue(model, value.client);
  return worth ? { clientValue: worth } : {};
}

function cardData({ thing, line, status, due, values, unconfirmed, refersTo, referredToBy }: ThingCard): object {
  const { kind: of, id, name, file, value } = thing;
  return { of, id, name, file, line, status, due, value, values, unconfirmed, refersTo, referredToBy };
}
