import type { FlowFilter } from '../../queries/flow/flow.ts';
import type { FlowKind } from '../../queries/flow/things.ts';
import {
  type ArgumentValues,
  type Command,
  type Context,
  type OptionSpec,
  type OptionValues,
  Stop,
} from '../kit/command.ts';
import type { Session } from '../kit/session.ts';

/** What can be looked at, as it is typed. */
export const flowNames = ['tasks', 'ideas', 'cases'] as const;

/** Which of them are looked at, and when. */
export const flowChoice = [
  { flags: '--type <type>', takes: { id: ['task_type'] }, many: true },
  { flags: '--team <team>', takes: { id: ['team'] }, many: true },
  { flags: '--as-of <moment>', takes: 'moment' },
] as const satisfies readonly OptionSpec[];

/** An open workspace, what of it is looked at, and the moment of that in milliseconds since 1970. */
export interface OpenFlow {
  readonly session: Session;
  readonly kind: FlowKind;
  readonly filter: FlowFilter;
  readonly now: number;
}

/** Opens the workspace for a command of flow. Stops with exit 2 where what was typed leads to nothing. */
export async function openFlow(
  context: Context,
  command: Command,
  args: ArgumentValues,
  options: OptionValues,
  named: unknown,
): Promise<OpenFlow> {
  const { openWithValidSettings } = await import('../kit/session.ts');
  const { asOfMoment } = await import('../kit/as-of.ts');
  const { checkTaken } = await import('../kit/check-taken.ts');
  const session = await openWithValidSettings(context, 'count');
  const now = asOfMoment(context, session, options);
  const [wrong] = await checkTaken(session.model, { command, args, options }, '0000-01-01');
  if (wrong) throw new Stop(2, wrong, session.locale);
  const { type, team } = options;
  return {
    session,
    kind: named === 'ideas' ? 'idea' : named === 'cases' ? 'case' : 'task',
    filter: { ...(isList(type) && { types: type }), ...(isList(team) && { teams: team }) },
    now,
  };
}

function isList(value: OptionValues[string]): value is readonly string[] {
  return Array.isArray(value);
}
