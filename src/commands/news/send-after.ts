import type { Applied } from '../../change/apply-plan.ts';
import type { Phrases } from '../../locales/phrases.ts';
import type { Afterwards } from '../kit/afterwards.ts';
import { type Context, type OptionValues, Stop } from '../kit/command.ts';
import type { SendLetters, SendWay } from '../kit/send-letters.ts';

/** The way that was asked for; undefined where nothing is to be sent. Stops with exit 2 where options contradict. */
export function wayAsked(options: OptionValues): SendWay | undefined {
  const { send: way, form } = options;
  if (form !== undefined && way !== 'webhook') throw new Stop(2, { key: 'remind/form-of-webhook', values: {} });
  return way === 'email' || way === 'webhook' ? { way, form: form === 'teams' ? 'teams' : 'slack' } : undefined;
}

/**
 * What is to be done once a record is written: it is told to those whom it is for. The environment is looked at before
 * anything is written. Nothing after a dry run but who would be told; undefined where nothing was asked for.
 */
export async function sendingAfter(
  context: Context,
  kind: 'announcement' | 'question',
  options: OptionValues,
): Promise<
  ((applied: Applied, found: { readonly root: string; readonly phrases: Phrases }) => Promise<Afterwards>) | undefined
> {
  const asked = wayAsked(options);
  if (!asked) return undefined;
  const { openWay } = await import('../kit/send-letters.ts');
  const { localeHere } = await import('../kit/locale-here.ts');
  const { planTelling, tellOthers } = await import('./tell-others.ts');
  const { tellClock } = await import('./tell-clock.ts');
  const send: SendLetters = openWay(context, asked, localeHere(context));
  return async ({ model, record = '', written }, { root, phrases }) => {
    const toTell = { model, phrases, root, kind, id: record, ...tellClock(context, model, options) };
    if (written) {
      const { exit, lines, data } = await tellOthers(toTell, send, { ...asked, again: false });
      return { exit, talk: lines, data: { ...data } };
    }
    const people = planTelling(toTell, asked)?.people.map(({ id }) => id) ?? [];
    return { exit: 0, talk: [phrases.news.wouldTell({ people })], data: { wouldTell: people } };
  };
}
