import type { Planned } from '../../actions/kit/planned.ts';
import type { Actor } from '../../change/actor.ts';
import type { Model } from '../../model/model.ts';
import { changeOptions } from '../kit/change-options.ts';
import { type Command, listOption, textOption } from '../kit/command.ts';
import { sendOptions } from './send-options.ts';

export const announce: Command = {
  name: 'announce',
  arguments: [{ name: 'handoff', takes: { id: ['handoff'] } }],
  options: [
    { flags: '--effective <date>', takes: 'date' },
    { flags: '--field <name=value>', takes: 'text', many: true },
    { flags: '--react <text>', takes: 'text' },
    { flags: '--article <url=owner>', takes: 'text', many: true },
    { flags: '--late-because <text>', takes: 'text' },
    { flags: '--with <file>', takes: 'file' },
    ...sendOptions,
    ...changeOptions,
  ],
  examples: [
    'cxmap announce new-prices --effective 2026-12-07 --field "price=59 EUR" --react "Name the new price to whoever asks"',
    'cxmap announce new-prices --with news.yaml --article https://help.example.com/prices=ann --dry-run',
    'cxmap announce new-prices --with news.yaml --late-because "The supplier told us on Friday" --commit',
    'cxmap announce new-prices --with news.yaml --send email',
  ],
  async run(context, args, options) {
    const [handoff] = args;
    const { planAnnounce } = await import('../../actions/news/announce.ts');
    const { runChange } = await import('../kit/change.ts');
    const { readWith } = await import('../kit/with-file.ts');
    const { askForNews } = await import('./ask-news.ts');
    const { sendingAfter } = await import('./send-after.ts');
    const then = await sendingAfter(context, 'announcement', options);
    const more = await readWith(context, options, 'announcement');
    const asked = await askForNews(context, String(handoff), options, more);
    const plan = (model: Model, actor: Actor): Planned =>
      planAnnounce(model, {
        ...actor,
        handoff: String(handoff),
        effective: textOption(options, 'effective') ?? asked.effective,
        react: textOption(options, 'react') ?? asked.react,
        answers: [...listOption(options, 'field'), ...asked.answers],
        articles: listOption(options, 'article'),
        lateBecause: textOption(options, 'lateBecause'),
        more,
        random: context.host.random,
      });
    return runChange(context, { command: announce, args, options }, plan, undefined, then);
  },
};
