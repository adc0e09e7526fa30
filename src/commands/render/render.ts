import type { Outcome } from '../../outcome.ts';
import { type Command, type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { type RenderFormat, renderFormats, type ViewOption, viewOptions } from './view.ts';
import { renderViews } from './views.ts';

/** What options are where nobody says otherwise. */
const usual = { format: 'mermaid', of: 'task', width: 'wide', theme: 'auto' } as const;

export const render: Command = {
  name: 'render',
  arguments: [{ name: 'view', takes: { oneOf: Object.keys(renderViews) } }],
  options: [
    { flags: '-f, --format <format>', takes: { oneOf: renderFormats } },
    { flags: '--to-be', takes: 'nothing' },
    { flags: '--base [revision]', takes: 'text' },
    { flags: '--fetch', takes: 'nothing' },
    { flags: '--stage <stage>', takes: { id: ['stage'] } },
    { flags: '--scenario <scenario>', takes: { id: ['scenario'] } },
    { flags: '--metric <metric>', takes: { id: ['metric'] } },
    { flags: '--team <team>', takes: { id: ['team'] } },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '--of <kind>', takes: { oneOf: ['task', 'idea', 'case'] }, default: usual.of },
    { flags: '--width <width>', takes: { oneOf: ['wide', 'compact', 'slide'] }, default: usual.width },
    { flags: '--theme <theme>', takes: { oneOf: ['auto', 'light', 'dark'] }, default: usual.theme },
    { flags: '--engine <engine>', takes: { oneOf: ['cxmap', 'mermaid'] } },
    { flags: '-o, --output <file>', takes: 'file' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap render map --format svg -o map.svg',
    'cxmap render map --width slide -o slide.png',
    'cxmap render map --to-be --format png -o plans.png',
    'cxmap render map --base main --format png -o change.png',
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
    const output = textOption(options, 'output');
    if (output !== undefined && output !== '-') {
      const { placeOfResult } = await import('../kit/write-result.ts');
      placeOfResult(context, session, output);
    }
    const format = formatAsked(options, output, session);
    if (!view) throw new Error(`No view ${name}, though commander let it pass`);
    const foreign = viewOptions.find((option) => isGiven(option, options) && !view.takes.includes(option));
    if (foreign) {
      const views = Object.keys(renderViews).filter((one) => renderViews[one]?.takes.includes(foreign));
      const option = foreign.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      throw new Stop(2, { key: 'action/option-not-here', values: { option, view: name, views } }, locale);
    }
    if (options.width === 'slide' && !view.hasSlide) {
      const views = Object.keys(renderViews).filter((one) => renderViews[one]?.hasSlide);
      throw new Stop(
        2,
        { key: 'action/option-not-here', values: { option: 'width slide', view: name, views } },
        locale,
      );
    }
    const idle = ofPictures.find((option) => isGiven(option, options) && !showsIn(option, format));
    if (idle) throw new Stop(2, { key: 'action/option-of-pictures', values: { option: idle, format } }, locale);
    if (format === 'png' && (output === undefined || output === '-'))
      throw new Stop(2, { key: 'action/png-wants-file', values: {} }, locale);
    return deliver(context, session, await view.draw({ session, context, format, options }), output);
  },
};

/** What says something to pictures alone, and to pages that hold one. */
const ofPictures = ['width', 'theme', 'engine'] as const;

function showsIn(option: (typeof ofPictures)[number], format: RenderFormat): boolean {
  return format === 'svg' || format === 'png' || (format === 'html' && option !== 'engine');
}

const endings: Readonly<Record<string, RenderFormat>> = {
  svg: 'svg',
  png: 'png',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  mmd: 'mermaid',
  mermaid: 'mermaid',
};

/**
 * The format that is asked for: by `--format`, else by the ending of the file, as a program that opens it goes by that.
 * Stops with exit 2 at an ending that says none. A pipe or a device has no ending, and gets a diagram.
 */
function formatAsked(options: OptionValues, output: string | undefined, { locale }: Session): RenderFormat {
  const named = renderFormats.find((one) => one === options.format);
  if (named) return named;
  const [, ending] = /\.([^./\\]+)$/.exec(output ?? '') ?? [];
  if (ending === undefined) return usual.format;
  const format = endings[ending.toLowerCase()];
  if (format) return format;
  throw new Stop(2, { key: 'action/unknown-ending', values: { ending, known: Object.keys(endings) } }, locale);
}

/** Whether it was asked for anything but the usual. */
function isGiven(option: ViewOption | (typeof ofPictures)[number], options: OptionValues): boolean {
  const unasked: Readonly<Record<string, string | undefined>> = usual;
  return options[option] !== undefined && options[option] !== unasked[option];
}

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
