import type { HeldSignal } from '../../queries/clients/signals.ts';
import { type Command, type Context, type OptionValues, Stop, textOption } from '../kit/command.ts';
import type { Session } from '../kit/session.ts';
import { printRows } from './print-rows.ts';

export const clientSignals: Command = {
  name: 'client signals',
  arguments: [{ name: 'client', takes: { id: ['client'] }, optional: true, many: true }],
  options: [
    { flags: '--signal <signal>', takes: { id: ['signal'] } },
    { flags: '--segment <segment>', takes: { id: ['segment'] } },
    { flags: '--owner <person>', takes: 'person' },
    { flags: '--backtest', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['table', 'json', 'csv'] }, default: 'table' },
  ],
  readsRevisions: true,
  examples: [
    'cxmap client signals',
    'cxmap client signals harbor-1 --format json',
    'cxmap client signals --owner anna-weber',
    'cxmap client signals --backtest',
  ],
  async run(context, args, options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { checkTaken } = await import('../kit/check-taken.ts');
    const { refuseLookup } = await import('../kit/refuse-lookup.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { heldSignals, signalsOf } = await import('../../queries/clients/signals.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, locale, phrases } = session;
    const now = asOfMoment(context, session, options);
    const taken = { command: clientSignals, args, options };
    const wrong = await checkTaken(model, taken, new Date(now).toISOString());
    if (wrong.length > 0) return refuseLookup(phrases, 2, wrong);
    if (signalsOf(model).length === 0) {
      const broken = model.files.find(({ role, valid }) => role?.kind === 'segments' && !valid);
      if (broken) return { exit: 1, stderr: `${phrases.lookups.brokenFile({ path: broken.path })}\n` };
      throw new Stop(1, { key: 'action/no-signals', values: {} }, locale);
    }
    const asked = typeof args[0] === 'object' && args[0].length > 0 ? new Set(args[0]) : undefined;
    if (options.backtest === true) {
      if (asked || options.owner !== undefined)
        throw new Stop(2, { key: 'action/backtest-of-all', values: {} }, locale);
      return backtest(context, session, options, now);
    }
    const found = chosen(options, heldSignals(model, now, asked));
    const { signalColumns, signalData, signalRow } = await import('../../render/terminal/client-signals.ts');
    const stderr = leftOutNote(session);
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const signals = found.map((one) => signalData(one, model, now));
      return { exit: 0, stderr, stdout: jsonDocument('client-signals', { signals }) };
    }
    return printRows(context, options, {
      columns: signalColumns(phrases),
      rows: found.map((one) => signalRow(one, model, now, phrases)),
      nothing: phrases.clients.signals.none,
      stderr,
    });
  },
};

function chosen(options: OptionValues, held: readonly HeldSignal[]): readonly HeldSignal[] {
  const [signal, segment, owner] = ['signal', 'segment', 'owner'].map((name) => textOption(options, name));
  return held.filter(
    (one) =>
      (signal === undefined || one.signal.id === signal) &&
      (segment === undefined || one.segments.includes(segment)) &&
      (owner === undefined || one.person === owner),
  );
}

/** The table of how the signals stood before clients left. Stops with exit 1 where nobody has left. */
async function backtest(
  context: Context,
  session: Session,
  options: OptionValues,
  now: number,
): ReturnType<Command['run']> {
  const { backtestSignals } = await import('../../queries/clients/signal-backtest.ts');
  const { backtestColumns, backtestData, backtestRow } = await import('../../render/terminal/client-signals.ts');
  const { leftOutNote } = await import('../kit/left-out-note.ts');
  const { model, locale, phrases } = session;
  const [signal, segment] = [textOption(options, 'signal'), textOption(options, 'segment')];
  const { churns, rows } = backtestSignals(model, now, { signal, segment });
  if (churns === 0) throw new Stop(1, { key: 'action/backtest-nobody', values: {} }, locale);
  const stderr = leftOutNote(session);
  if (options.format === 'json') {
    const { jsonDocument } = await import('../../output/json.ts');
    const of = { churns, asOfToday: ['attributes', 'segments', 'tags', 'stages'], rows: rows.map(backtestData) };
    return { exit: 0, stderr, stdout: jsonDocument('client-signals-backtest', of) };
  }
  return printRows(context, options, {
    columns: backtestColumns(phrases),
    rows: rows.map((row) => backtestRow(row, phrases)),
    nothing: phrases.clients.signals.none,
    stderr: `${stderr}${phrases.clients.signals.backtestNote({ churns })}\n`,
  });
}
