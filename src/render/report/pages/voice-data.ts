import type { TouchpointVoice, Voice } from '../../../queries/voice/client-voice.ts';
import { realityText, voiceText } from '../../voice-text.ts';
import type { PageData, ReportRequest } from '../page.ts';

/** What is said of a part of the map, as a template takes it; empty on pages for everybody. */
export function voiceData(voice: Voice | TouchpointVoice | undefined, { names, phrases }: ReportRequest): PageData {
  if (!voice) return { lines: [], tags: '', waits: '', quotes: [], reality: '' };
  const { lines, tags, quotes, waits } = voiceText(voice, names, phrases);
  return {
    lines,
    tags: tags.join(', '),
    waits: waits.join(', '),
    quotes,
    reality: 'reality' in voice ? (realityText(voice.reality, phrases) ?? '') : '',
  };
}
