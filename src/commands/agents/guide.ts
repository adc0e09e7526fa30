import type { Command } from '../kit/command.ts';

/** What there is a text about, in the order in which one needs them. */
export const guideTopics = ['model', 'loop', 'review'] as const;

/** Short texts for whoever drives cxmap without knowing it, an agent first of all: asked for, they cost nothing before. */
export const guide: Command = {
  name: 'guide',
  arguments: [{ name: 'topic', takes: { oneOf: guideTopics }, optional: true }],
  options: [{ flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' }],
  examples: ['cxmap guide', 'cxmap guide loop', 'cxmap guide review --format json'],
  async run(context, [asked], options) {
    const { localeHere } = await import('../kit/locale-here.ts');
    const { readGuide } = await import('./read-guide.ts');
    const locale = localeHere(context);
    const read = await readGuide(context.host, locale);
    const topics = guideTopics.filter((topic) => asked === undefined || topic === asked).map(read);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      // Without a topic: which there are. The texts would be thrice as long.
      const shown = asked === undefined ? topics.map(({ topic, title }) => ({ topic, title })) : topics;
      return { exit: 0, stdout: jsonDocument('guide', { topics: shown }) };
    }
    const text =
      asked === undefined
        ? topics.map(({ topic, title }) => `${`cxmap guide ${topic}`.padEnd(20)}${title}\n`).join('')
        : topics.map(({ text }) => text).join('');
    return { exit: 0, stdout: text };
  },
};
