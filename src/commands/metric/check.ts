import type { RecordedAgainstComputed, Unready } from '../../queries/metrics/readiness.ts';
import type { Command, Context } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

export const metricCheck: Command = {
  name: 'metric check',
  arguments: [],
  options: [
    { flags: '--fail', takes: 'nothing' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap metric check', 'cxmap metric check --fail --format json'],
  async run(context, _, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { dataReadiness, recordedAgainstComputed } = await import('../../queries/metrics/readiness.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const session = await openWithValidSettings(context, 'count');
    const compared = recordedAgainstComputed(session.model);
    const unready = dataReadiness(session.model);
    const stdout =
      options.format === 'json' ? await asJson(compared, unready) : await asText(context, session, compared, unready);
    const differs = compared.some(({ verdict }) => verdict === 'differs');
    return { exit: options.fail === true && differs ? 1 : 0, stdout, stderr: leftOutNote(session) };
  },
};

async function asJson(compared: readonly RecordedAgainstComputed[], unready: readonly Unready[]): Promise<string> {
  const { jsonDocument } = await import('../../output/json.ts');
  return jsonDocument('metric-check', {
    compared: compared.map(({ metric: _, computed, ...rest }) => ({
      ...rest,
      // Of too few answers there is no number.
      computed: rest.verdict === 'few' ? undefined : computed,
    })),
    readiness: unready.map(({ item, lacks, idea }) => ({ id: item.id, owner: item.value.owner, lacks, idea })),
  });
}

async function asText(
  { host }: Context,
  { phrases }: Session,
  compared: readonly RecordedAgainstComputed[],
  unready: readonly Unready[],
): Promise<string> {
  const { loadStyle } = await import('../../output/style.ts');
  const { checkLines } = await import('../../render/terminal/metric-check.ts');
  const style = await loadStyle(host.stdout.color);
  const { differences, lacks } = checkLines(compared, unready, phrases);
  const { metricCheck: words } = phrases;
  const block = (heading: string, lines: readonly string[]): string =>
    `${style.strong(heading)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return `${block(words.compared, differences)}\n${block(words.readiness, lacks)}`;
}
