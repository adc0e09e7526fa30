import type { Outcome } from '../outcome.ts';
import { type Command, type Context, Stop, textOption } from './command.ts';
import type { Session } from './session.ts';

type Format = 'mermaid' | 'md';

export const render: Command = {
  name: 'render',
  arguments: [{ name: 'view', choices: ['map', 'states'] }],
  options: [
    { flags: '-f, --format <format>', choices: ['mermaid', 'md'], default: 'mermaid' },
    { flags: '--stage <stage>' },
    { flags: '--of <kind>', choices: ['task', 'idea', 'case'], default: 'task' },
    { flags: '-o, --output <file>' },
  ],
  examples: [
    'cxmap render map --format md -o map.md',
    'cxmap render map --stage onboarding',
    'cxmap render states --of idea',
  ],
  async run(context, [view], options) {
    const format: Format = options.format === 'md' ? 'md' : 'mermaid';
    const { openSession } = await import('./session.ts');
    const session = await openSession(context);
    const text =
      view === 'states'
        ? await statesText(session, format, textOption(options, 'of'))
        : await mapText(session, format, textOption(options, 'stage'));
    return deliver(context, session, text, textOption(options, 'output'));
  },
};

async function mapText(session: Session, format: Format, stage: string | undefined): Promise<string> {
  const { journeyMap } = await import('../views/map.ts');
  const { namesOf } = await import('../render/names.ts');
  const { model, phrases, locale } = session;
  const map = journeyMap(model);
  if (map.stages.length === 0) throw new Stop(1, { key: 'action/map-broken', values: {} }, locale);
  const known = map.stages.map(({ id }) => id);
  if (stage !== undefined && !known.includes(stage)) {
    throw new Stop(2, { key: 'action/unknown-stage', values: { given: stage, known } }, locale);
  }
  const names = namesOf(model);
  if (format === 'md') return (await import('../render/markdown/map.ts')).mapPage(map, names, phrases);
  const { drawMap } = await import('../render/mermaid/map.ts');
  const { fits } = await import('../render/mermaid/limits.ts');
  const drawing = drawMap(map, names, phrases, stage);
  if (!fits(drawing.text, drawing.edges))
    throw new Stop(1, { key: 'action/too-large-to-draw', values: { known } }, locale);
  return drawing.text;
}

async function statesText({ phrases }: Session, format: Format, of: string | undefined): Promise<string> {
  if (format === 'md') return (await import('../render/markdown/states.ts')).statesPage(phrases);
  const { drawCaseStates, drawMachine } = await import('../render/mermaid/states.ts');
  const { machines } = await import('../model/machines/index.ts');
  return (of === 'case' ? drawCaseStates(phrases) : drawMachine(machines[of === 'idea' ? 'idea' : 'task'], phrases))
    .text;
}

/** To stdout, or into a file the user names: that may lie anywhere. */
async function deliver(
  { dir }: Context,
  { files, phrases }: Session,
  text: string,
  output: string | undefined,
): Promise<Outcome> {
  if (output === undefined) return { exit: 0, stdout: text };
  const { say } = await import('../locales/phrases.ts');
  files.writeOutput(files.resolve(dir, output), text);
  return { exit: 0, stderr: `${say(phrases, { key: 'action/wrote', values: { path: output } })}\n` };
}
