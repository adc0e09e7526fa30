import type { MapTouchpoint } from '../../../queries/map/map.ts';
import type { TouchpointState } from '../../../queries/map/touchpoint-state.ts';
import type { TouchpointVoice } from '../../../queries/voice/client-voice.ts';
import { plainLine } from '../../text.ts';
import { realityText, voiceText } from '../../voice-text.ts';
import { ideaBadge, painBadge, uncheckedBadge, voiceBadge } from '../badge.ts';
import { type Block, beside, drawing, flow, framed, inset, sized, spread, stack, titled } from '../block.ts';
import { styles } from '../format.ts';
import { face, star } from '../icons.ts';
import type { Paint } from '../palette.ts';
import type { Look, Span } from '../scene.ts';
import { paragraph, words } from '../text-block.ts';
import type { Sheet } from './sheet.ts';

/** One touchpoint as a card: its place on the way, its name, what stands in the client's way, what ideas make of it. */
export function touchpointCard(point: MapTouchpoint, sheet: Sheet, width: number): Block {
  const fate = sheet.fateOf(`touchpoint/${point.id}`)?.fate;
  const inner = width - 20;
  const content = stack(
    [signs(point, sheet, inner), name(point, sheet, inner), stack(details(point, sheet, inner), 3)],
    3,
  );
  const look = lookOf(point.state, fate);
  const card = framed(sized(inset(content, { top: 6, right: 8, bottom: 8, left: 12 }), width), {
    part: 'card',
    radius: 6,
    ...look.card,
  });
  const whole: Block = {
    ...card,
    draw: (x, y) => [
      ...card.draw(x, y),
      {
        kind: 'box',
        part: 'badge',
        x: x + 4.5,
        y: y + 7,
        width: 3,
        height: card.height - 14,
        radius: 1.5,
        fill: look.bar,
      },
    ],
  };
  return titled(whole, hint(point, sheet), `touchpoint/${point.id}`);
}

/** The card's upper line: place on the way, star, faces; on the other side ideas and pain. */
function signs({ id, touchpoint, state }: MapTouchpoint, sheet: Sheet, width: number): Block {
  const fate = sheet.fateOf(`touchpoint/${id}`)?.fate;
  const today = sheet.today(id);
  const pain = sheet.painOf(id);
  const feelings = fate === 'changed' && today ? [today.emotion, touchpoint.emotion] : [touchpoint.emotion];
  const faces = [...new Set(feelings)].flatMap((emotion) =>
    emotion === undefined ? [] : [drawing(13, 14, (x, y) => face(x + 6.5, y + 7, 6, emotion))],
  );
  const left = [
    words(sheet.indexOf(id), styles.sign),
    ...(touchpoint.moment_of_truth ? [drawing(13, 14, (x, y) => [star(x + 6.5, y + 7, 6.5)])] : []),
    ...(faces.length === 2 ? [beside(faces, 2)] : faces),
  ];
  const spoken = voiceSign(id, sheet);
  const right = [
    ...(spoken ? [spoken] : []),
    ...sheet.ideasOf(`touchpoint/${id}`).map(ideaBadge),
    ...(pain ? [painBadge(pain.number, pain.is)] : []),
    ...(state === 'unchecked' && !pain ? [uncheckedBadge()] : []),
  ];
  return spread(flow(left, width, 5), flow(right, width, 4, 3), width, 6);
}

/** Who speaks of it; nothing where nobody does and nobody claims to know. */
function voiceSign(id: string, sheet: Sheet): Block | undefined {
  const voice = sheet.voiceOf(id);
  if (!voice) return undefined;
  const { recent, reality } = voice;
  if (recent.cases === 0 && reality.is !== 'guess') return undefined;
  return voiceBadge(recent.cases, recent.negative, reality.is === 'guess');
}

function name({ id, touchpoint }: MapTouchpoint, sheet: Sheet, width: number): Block {
  const fate = sheet.fateOf(`touchpoint/${id}`)?.fate;
  const today = sheet.today(id);
  if (fate === 'gone') return paragraph([{ text: touchpoint.name, struck: true, paint: 'muted' }], styles.name, width);
  const before: readonly Span[] =
    fate === 'changed' && today && today.name !== touchpoint.name
      ? [{ text: today.name, struck: true, paint: 'muted' }, { text: ' ' }]
      : [];
  return paragraph([...before, { text: touchpoint.name }], styles.name, width);
}

/** The barrier; where ideas change something, what was and what will be. */
function details({ id, touchpoint, state }: MapTouchpoint, sheet: Sheet, width: number): readonly Block[] {
  const fate = sheet.fateOf(`touchpoint/${id}`)?.fate;
  const today = fate === 'changed' ? sheet.today(id) : undefined;
  const line = (text: string, look: Omit<Span, 'text'>): Block => paragraph([{ text, ...look }], styles.body, width);
  const blocks: Block[] = [];
  if (today?.barrier !== undefined && today.barrier !== touchpoint.barrier) {
    blocks.push(line(today.barrier, { struck: true, paint: 'muted' }));
  }
  if (touchpoint.barrier !== undefined) {
    blocks.push(line(touchpoint.barrier, fate === 'gone' ? { struck: true, paint: 'muted' } : { paint: 'bad' }));
  }
  if (today && touchpoint.reality !== undefined && today.reality !== touchpoint.reality) {
    blocks.push(line(`→ ${touchpoint.reality}`, { paint: 'plan' }));
  } else if (fate === 'new') {
    blocks.push(line(`+ ${touchpoint.expectation}`, { paint: 'plan' }));
  } else if (state === 'unchecked') {
    blocks.push(line(sheet.phrases.map.unchecked, { paint: 'caution' }));
  }
  return blocks;
}

interface CardLook {
  readonly card: Look;
  readonly bar: Paint;
}

function lookOf(state: TouchpointState, fate: 'new' | 'gone' | 'changed' | undefined): CardLook {
  const byState: Readonly<Record<TouchpointState, CardLook>> = {
    gap: { card: { fill: 'card', stroke: 'bad', strokeWidth: 1.2 }, bar: 'bad' },
    fine: { card: { fill: 'card', stroke: 'hairline', strokeWidth: 1 }, bar: 'good' },
    unchecked: { card: { fill: 'card', stroke: 'rule', strokeWidth: 1, dash: [2, 3] }, bar: 'caution' },
  };
  if (fate === 'new')
    return { card: { fill: 'planSoft', stroke: 'plan', strokeWidth: 1.4, dash: [5, 3.5] }, bar: 'plan' };
  if (fate === 'gone') return { card: { fill: 'panel', stroke: 'rule', strokeWidth: 1 }, bar: 'rule' };
  if (fate === 'changed') return { card: { fill: 'card', stroke: 'plan', strokeWidth: 1.4 }, bar: byState[state].bar };
  return byState[state];
}

/** Everything the card has no room for, for those who point at it. */
function hint({ id, touchpoint }: Pick<MapTouchpoint, 'id' | 'touchpoint'>, sheet: Sheet): string {
  const { names, phrases } = sheet;
  const voice = sheet.voiceOf(id);
  const line = (label: string, text: string): string => `${label}: ${plainLine(text)}`;
  return [
    plainLine(touchpoint.name),
    line(phrases.map.owner, names.team(touchpoint.owner)),
    ...(touchpoint.channels?.length
      ? [line(phrases.map.channels, touchpoint.channels.map(names.channel).join(', '))]
      : []),
    line(phrases.map.expectation, touchpoint.expectation),
    line(phrases.map.reality, touchpoint.reality ?? phrases.map.unchecked),
    ...(touchpoint.barrier === undefined ? [] : [line(phrases.map.gap, touchpoint.barrier)]),
    ...(voice ? voiceLines(voice, sheet) : []),
  ].join('\n');
}

/** What is said of it, without anybody's words: those are for pages, where they are read. */
function voiceLines(voice: TouchpointVoice, { names, phrases }: Sheet): readonly string[] {
  const { lines, tags } = voiceText(voice, names, phrases);
  const basis = realityText(voice.reality, phrases);
  return [
    ...lines,
    ...(tags.length > 0 ? [`${phrases.voice.tags}: ${tags.map(plainLine).join(', ')}`] : []),
    ...(basis === undefined ? [] : [`${phrases.voice.basis} ${basis}`]),
  ];
}
