import type { Applied, Refused } from '../../change/apply-plan.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { commitLines, sentenceOf } from '../kit/present-change.ts';
import { askNext } from './drafts.ts';
import { sentence } from './sentence.ts';
import { type BoardState, browse, type Draft } from './state.ts';

/** The board after a step was made or refused. What was answered is kept where it may be answered in another way. */
export function told(state: BoardState, draft: Draft, result: Applied | Refused, phrases: Phrases): BoardState {
  if (!result.ok) {
    const lines = [
      ...result.messages.map((message) => sentence(message, draft.kind, phrases)),
      ...result.diagnostics.map((finding) => sentenceOf(finding, phrases).trim()),
    ];
    const message = { tone: 'refused', lines } as const;
    // What somebody else has changed is looked at before it is decided again.
    const isStale = result.messages.some(({ key }) => key === 'action/changed');
    const again = isStale ? undefined : askNext(state, { ...draft, at: 0 }, phrases);
    return { ...(again ?? state), ...(again ? {} : { mode: browse }), message };
  }
  const { summary, notes = [], letter, commit } = result;
  const done = sentence(summary, draft.kind, phrases);
  const isCommitted = commit === undefined || commit.ok;
  const lines = [done, ...notes.map((note) => sentence(note, draft.kind, phrases)), ...commitLines(phrases, result)];
  const message = { tone: isCommitted ? 'done' : 'refused', lines } as const;
  if (!letter) return { ...state, mode: browse, message };
  // Words for somebody else: they stay until they are copied.
  const words = say(phrases, letter).split('\n');
  return { ...state, mode: { is: 'read', card: undefined, title: done, lines: words, from: 0 }, message: undefined };
}
