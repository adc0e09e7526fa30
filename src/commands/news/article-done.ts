import { changeOptions } from '../kit/change-options.ts';
import type { Command } from '../kit/command.ts';

export const articleDone: Command = {
  name: 'article done',
  arguments: [
    { name: 'id', takes: { id: ['announcement'] } },
    { name: 'url', takes: 'text', optional: true },
  ],
  options: [...changeOptions],
  examples: ['cxmap article done 7K3QX', 'cxmap article done 7K3QX help.example.com/prices --commit'],
  async run(context, args, options) {
    const [id, url] = args;
    const { planArticleDone } = await import('../../actions/news/article-done.ts');
    const { runChange } = await import('../kit/change.ts');
    return runChange(context, { command: articleDone, args, options }, (model, actor) =>
      planArticleDone(model, { ...actor, news: String(id), url: typeof url === 'string' ? url : undefined }),
    );
  },
};
