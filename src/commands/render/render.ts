import type { Outcome } from '../../outcome.ts';
import { type Command, type Context, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { renderFormats } from './request.ts';
import { partOptions, renderViews } from './views.ts';

export const render: Command = {
  name: 'render',
  arguments: [{ name: 'view', takes: { oneOf: Object.keys(renderViews) } }],
  options: [
    { flags: '-f, --format <format>', takes: { oneOf: renderFormats }, default: 'mermaid' },
    { flags: '--to-be', takes: 'nothing' },
    { flags: '--stage <stage>', takes: { id: ['stage'] } },
    { flags: '--scenario <scenario>', takes: { id: ['scenario'] } },
    { flags: '--metric <metric>', takes: { id: ['metric'] } },
    { flags: '--team <team>', takes: { id: ['team'] } },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '--of <kind>', takes: { oneOf: ['task', 'idea', 'case'] }, default: 'task' },
    { flags: '--width <width>', takes: { oneOf: ['wide', 'compact'] }, default: 'wide' },
    { flags: '--theme <theme>', takes: { oneOf: ['auto', 'light', 'dark'] }, default: 'auto' },
    { flags: '--engine <engine>', takes: { oneOf: ['cxmap', 'mermaid'] } },
    { flags: '-o, --output <file>', takes: 'file' },
  ],
  examples: [
    'cxmap render map --format svg -o map.svg',
    'cxmap render map --to-be --format png -o plans.png',
    'cxmap render map --format md -o map.md',
    'cxmap render tasks --format html --as-of 2026-12-24 -o tasks.html',
    'cxmap render map --stage onboarding',
    'cxmap render blueprint --scenario first-card --format md',
    'cxmap render metrics --metric nps',
    'cxmap render metrics --format png -o metrics.png',
    'cxmap render ideas --format svg -o ideas.svg',
    'cxmap render states --of idea',
    'cxmap render states --format png -o states.png',
  ],
  async run(context, [given], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const session = await openWithValidSettings(context);
    const { locale } = session;
    const name = String(given);
    const view = renderViews[name];
    const format = renderFormats.find((one) => one === options.format) ?? 'mermaid';
    if (!view) throw new Error(`No view ${name}, though commander let it pass`);
    const isPicture = format === 'svg' || format === 'png';
    const ownPicture = view.formats.includes(format);
    if (isPicture && !ownPicture && options.engine === 'cxmap') {
      throw new Stop(2, { key: 'action/cannot-render', values: { view: name, format } }, locale);
    }
    const foreign = partOptions.find((option) => options[option] !== undefined && !view.takes.includes(option));
    if (foreign) {
      const views = Object.keys(renderViews).filter((one) => renderViews[one]?.takes.includes(foreign));
      const option = foreign.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      throw new Stop(2, { key: 'action/option-not-here', values: { option, view: name, views } }, locale);
    }
    const output = textOption(options, 'output');
    if (format === 'png' && (output === undefined || output === '-'))
      throw new Stop(2, { key: 'action/png-wants-file', values: {} }, locale);
    const draw = await view.load();
    const request = { session, context, options };
    if (isPicture && (!ownPicture || options.engine === 'mermaid')) {
      const { pictureOf } = await import('../kit/mermaid-pictures.ts');
      const diagram = await draw({ ...request, format: 'mermaid' });
      return deliver(context, session, await pictureOf(context, diagram, { format, options, locale }), output);
    }
    const text = await draw({ ...request, format });
    if (format !== 'png') return deliver(context, session, text, output);
    const { pngOf } = await import('../kit/picture-tools.ts');
    return deliver(context, session, await pngOf(context, text, locale), output);
  },
};

/** To stdout, or into a file the user names: that may lie anywhere. Files of the map that have errors are named. */
async function deliver(
  context: Context,
  session: Session,
  content: string | Uint8Array,
  output: string | undefined,
): Promise<Outcome> {
  const { phrases } = session;
  const { say } = await import('../../locales/phrases.ts');
  const { writeResult } = await import('../kit/write-result.ts');
  const { leftOutNote } = await import('../kit/left-out-note.ts');
  const missing = leftOutNote(session);
  if (output === undefined || output === '-') return { exit: 0, stdout: String(content), stderr: missing };
  writeResult(context, session, output, content);
  return { exit: 0, stderr: `${missing}${say(phrases, { key: 'action/wrote', values: { path: output } })}\n` };
}
