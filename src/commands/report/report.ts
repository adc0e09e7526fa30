import type { Outcome } from '../../outcome.ts';
import { type Command, Stop } from '../kit/command.ts';

export const report: Command = {
  name: 'report',
  arguments: [{ name: 'page', takes: 'page', optional: true, many: true }],
  options: [
    { flags: '-o, --output <dir>', takes: 'folder' },
    { flags: '--public', takes: 'nothing' },
    { flags: '--check', takes: 'nothing' },
    { flags: '--diagrams <form>', takes: { oneOf: ['mermaid', 'svg'] }, default: 'mermaid' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '--data', takes: 'nothing' },
    { flags: '--eject', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap report',
    'cxmap report -o wiki',
    'cxmap report team/support director',
    'cxmap report --diagrams svg',
    'cxmap report --public -o public-wiki',
    'cxmap report --check',
    'cxmap report team --eject',
    'cxmap report team/support --data',
  ],
  async run(context, [given], options): Promise<Outcome> {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const session = await openWithValidSettings(context);
    const asked = typeof given === 'object' ? given : [];
    const ways = ['check', 'data', 'eject'].filter((way) => options[way] === true);
    if (ways.length > 1) throw new Stop(2, { key: 'action/report-two-asks', values: {} }, session.locale);
    const request = { context, session, asked, options };
    if (options.eject === true) return (await import('./templates.ts')).ejectTemplates(request);
    if (options.data === true) return (await import('./templates.ts')).printData(request);
    if (options.check === true) return (await import('./check.ts')).checkReport(request);
    return (await import('./write.ts')).writeReport(request);
  },
};
