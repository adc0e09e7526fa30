import type { Command } from '../kit/command.ts';

export const ideaNote: Command = {
  name: 'idea note',
  arguments: [{ name: 'id', takes: { id: ['idea'] } }],
  options: [{ flags: '-f, --format <format>', takes: { oneOf: ['text', 'json'] }, default: 'text' }],
  readsRevisions: true,
  examples: ['cxmap idea note 2ABCD'],
  async run(context, [given], { format }) {
    const { openSession } = await import('../kit/session.ts');
    const { refuseLookup } = await import('../kit/refuse-lookup.ts');
    const { openRecord } = await import('../../actions/kit/open-record.ts');
    const { publicNoteOf } = await import('../../queries/ideas/public-note.ts');
    const { terminalText } = await import('../../render/text-terminal.ts');
    const { plainLine } = await import('../../render/text.ts');
    const { say } = await import('../../locales/phrases.ts');
    const { model, phrases } = await openSession(context);
    const opened = openRecord(model, 'idea', String(given));
    if (!opened.ok) return refuseLookup(phrases, 1, opened.messages);
    const { id, value } = opened.item;
    if (value.status !== 'implemented') {
      return refuseLookup(phrases, 1, [{ key: 'action/note-not-yet', values: { id, status: value.status } }]);
    }
    const note = publicNoteOf(model, value);
    const { done, thanks } = phrases.publicNote;
    const text = [done({ reason: note.reason }), thanks(note)]
      .map(plainLine)
      .filter((line) => line !== '')
      .join('\n');
    const stderr =
      note.reason === undefined ? `${say(phrases, { key: 'action/note-no-words', values: { id } })}\n` : '';
    if (format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      return { exit: 0, stdout: jsonDocument('public-note', { idea: id, ...note, text }), stderr };
    }
    return { exit: 0, stdout: `${terminalText(text, 'keep')}\n`, stderr };
  },
};
