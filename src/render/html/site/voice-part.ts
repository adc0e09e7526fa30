import type { TouchpointVoice, Voice } from '../../../queries/voice/client-voice.ts';
import { voiceText } from '../../voice-text.ts';
import { type Html, html } from '../markup.ts';
import { list, part } from './card.ts';
import type { Material } from './material.ts';

/**
 * What is said of a touchpoint or a stage, with a link to what of it waits; nothing where nobody speaks. The search of the
 * page finds its tags and words too. Words stand with the touchpoint that they are about, and not with its stage again.
 */
export function voicePart(voice: Voice | TouchpointVoice | undefined, { phrases, names }: Material): Html | undefined {
  if (!voice || voice.all === 0) return undefined;
  const { lines, tags, quotes, waits } = voiceText(voice, names, phrases);
  const said = [...lines, ...(tags.length > 0 ? [tags.join(', ')] : [])].join(' · ');
  const waiting = waits.length > 0 && html` · <a href="#waiting">${waits.join(', ')}</a>`;
  return part(phrases.voice.heading, [html`<p>${said}${waiting}</p>`, 'reality' in voice && list(quotes)]);
}
