import type { Phrases } from '../../locales/phrases.ts';
import type { ClientValue } from '../../queries/clients/client-value.ts';
import type { Names } from '../../queries/common/names.ts';
import type { RelatedThing, ThingCard } from '../../queries/lookup/card.ts';
import type { TouchpointVoice, Voice } from '../../queries/voice/client-voice.ts';
import { plainLine } from '../text.ts';
import { terminalText } from '../text-terminal.ts';
import { cutToWidth, displayWidth, padToWidth } from '../text-width.ts';
import { realityText, voiceText } from '../voice-text.ts';
import { valueText } from './client-page.ts';
import type { Paint } from './paint.ts';
import { recordLines } from './record.ts';

/** Of each kind of related things, so many are shown; `--format json` has all. */
const most = 12;

/** One thing whole: what it is, what its file says, what it refers to and what refers to it. */
export function thingCardText(
  card: ThingCard & { readonly voice?: Voice | TouchpointVoice; readonly clientValue?: ClientValue },
  names: Names,
  phrases: Phrases,
  paint: Paint,
  width: number,
): string {
  const { lookups } = phrases;
  const { thing, line, refersTo, referredToBy } = card;
  const facts = [lookups.kindName(thing.kind), ...standing(card, phrases), `${terminalText(thing.file)}:${line}`];
  const name = thing.name === undefined ? '' : cutToWidth(nameText(thing.name), width - displayWidth(thing.id) - 2);
  return `${[
    `${paint.strong(terminalText(thing.id))}  ${name}`.trimEnd(),
    paint.faint(facts.join(' · ')),
    '',
    ...recordLines(thing.value, card.nameAt, paint, width, thing.path),
    ...valueLines(card, phrases, paint),
    ...(card.clientValue
      ? ['', terminalText(phrases.clients.worth({ value: valueText(card.clientValue, phrases) }))]
      : []),
    ...(card.voice ? voiceLines(card.voice, names, phrases, paint) : []),
    ...unconfirmedLines(card, phrases, paint),
    ...relatedLines(lookups.refersTo, refersTo, phrases, paint, width),
    ...relatedLines(lookups.referredToBy, referredToBy, phrases, paint, width),
  ].join('\n')}\n`;
}

function valueLines({ values = [] }: ThingCard, { lookups }: Phrases, paint: Paint): readonly string[] {
  if (values.length === 0) return [];
  const width = Math.max(...values.map(({ period }) => period.length));
  return [
    '',
    paint.strong(lookups.values),
    ...values.map(({ period, value }) => `  ${period.padEnd(width)}  ${value}`),
  ];
}

/** What is said of it, with what of it waits. */
function voiceLines(voice: Voice | TouchpointVoice, names: Names, phrases: Phrases, paint: Paint): readonly string[] {
  const { voice: words } = phrases;
  const { lines, tags, quotes, waits } = voiceText(voice, names, phrases);
  const basis = 'reality' in voice ? realityText(voice.reality, phrases) : undefined;
  return [
    '',
    paint.strong(words.heading),
    ...[
      ...lines,
      ...(basis === undefined ? [] : [`${words.basis} ${basis}`]),
      ...(tags.length > 0 ? [`${words.tags}: ${tags.join(', ')}`] : []),
      ...(waits.length > 0 ? [`${words.waiting}: ${waits.join(', ')}`] : []),
      ...quotes,
    ].map((line) => `  ${terminalText(line)}`),
  ];
}

function unconfirmedLines({ unconfirmed = [] }: ThingCard, { lookups }: Phrases, paint: Paint): readonly string[] {
  if (unconfirmed.length === 0) return [];
  return ['', paint.strong(lookups.unconfirmed), ...unconfirmed.map((team) => `  ${nameText(team)}`)];
}

function standing({ status, due }: Pick<ThingCard, 'status' | 'due'>, { lookups }: Phrases): readonly string[] {
  return [...(status === undefined ? [] : [status]), ...(due === undefined ? [] : [lookups.due({ due })])];
}

function relatedLines(
  title: string,
  related: readonly RelatedThing[],
  phrases: Phrases,
  paint: Paint,
  width: number,
): readonly string[] {
  if (related.length === 0) return [];
  const { lookups } = phrases;
  const kinds = new Map<string, RelatedThing[]>();
  for (const one of related) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [
    '',
    paint.strong(title),
    ...[...kinds].flatMap(([kind, all]) => {
      const few = all.slice(0, most);
      const idWidth = Math.max(...few.map(({ id }) => displayWidth(id)));
      return [
        `  ${lookups.kinds[kind] ?? kind} (${all.length})`,
        ...few.flatMap((one) => thingLines(one, idWidth, phrases, paint, width)),
        ...(all.length > most ? [paint.faint(`    ${lookups.more({ count: all.length - most })}`)] : []),
      ];
    }),
  ];
}

/** What it is and where the reference stands: on one line, or where that is too long, on two. */
function thingLines(
  one: RelatedThing,
  idWidth: number,
  phrases: Phrases,
  paint: Paint,
  width: number,
): readonly string[] {
  const facts = standing(one, phrases);
  const name = one.name === undefined ? '' : nameText(one.name);
  const known = facts.length === 0 ? '' : `${name === '' ? '' : '  '}${facts.join(', ')}`;
  const fields = [...new Set(one.places.map(({ field }) => field))].join(', ');
  const [first] = one.places;
  const place = `${terminalText(fields)}  ${first ? `${terminalText(first.file)}:${first.line}` : ''}`;
  const start = `    ${padToWidth(terminalText(one.id), idWidth)}  `;
  const tail = `${name + known === '' ? '' : '  '}${place}`;
  if (displayWidth(start + name + known + tail) <= width) return [start + name + paint.faint(known + tail)];
  const room = Math.max(20, width - displayWidth(start + known));
  return [
    `${start}${cutToWidth(name, room)}${paint.faint(known)}`.trimEnd(),
    paint.faint(' '.repeat(displayWidth(start)) + place),
  ];
}

function nameText(name: string): string {
  return terminalText(plainLine(name));
}
