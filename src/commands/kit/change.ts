import type { Refusal } from '../../actions/kit/refusal.ts';
import type { Diagnostic, Message } from '../../diagnostic.ts';
import { ChangedMeanwhile } from '../../host.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { formatMoment, parseMoment } from '../../model/calendar/moment.ts';
import { workspaceZone } from '../../model/instants.ts';
import { buildModel, type Model } from '../../model/model.ts';
import type { Outcome, Plan } from '../../outcome.ts';
import { overlayRepo } from '../../source/repo.ts';
import { type Context, type OptionValues, Stop, textOption } from './command.ts';
import { findWorkspace, openSession, type Session } from './session.ts';
import { whoAmI } from './who-am-i.ts';

/** Who acts and when, as a plan writes it down. */
export interface Actor {
  readonly by: string;
  readonly at: string;
}

type Planner = (model: Model, actor: Actor) => { readonly ok: true; readonly plan: Plan } | Refusal;

/**
 * Runs a command that changes files: under the lock it reads the workspace, plans, looks at the result in memory,
 * refuses what would bring in a new error, and writes (or shows what it would write).
 */
export async function runChange(context: Context, options: OptionValues, plan: Planner): Promise<Outcome> {
  const { handle, files } = await findWorkspace(context);
  const work = async (): Promise<Outcome> => {
    const session = await openSession(context);
    const planned = plan(session.model, await actorOf(context, session, options));
    if (!planned.ok)
      return refused(context, session, planned.messages, await standing(session.model, planned), session.model);
    const news = await newErrors(session.model, planned.plan);
    if (news.found.length > 0) {
      return refused(context, session, [{ key: 'action/new-errors', values: {} }], news.found, news.model);
    }
    return options.dryRun === true
      ? showPlan(context, session, options, planned.plan)
      : writePlan(context, session, options, planned.plan);
  };
  return options.dryRun === true ? work() : files.locked(handle.root, work);
}

/** What is wrong already with the file that an action cannot work on. */
async function standing(model: Model, { brokenFile }: Refusal): Promise<readonly Diagnostic[]> {
  if (brokenFile === undefined) return [];
  const { checkModel } = await import('../../rules/check.ts');
  return checkModel(model).filter(({ location }) => location.file === brokenFile);
}

async function actorOf(context: Context, session: Session, options: OptionValues): Promise<Actor> {
  const { model, locale } = session;
  const zone = workspaceZone(model.settings.timezone);
  const given = textOption(options, 'asOf');
  if (given !== undefined && parseMoment(given, zone) === undefined) {
    throw new Stop(2, { key: 'action/bad-moment', values: { given } }, locale);
  }
  const at = given ?? formatMoment(context.host.now(), zone);
  if (at === undefined) throw new Error('The clock shows a year beyond 9999');
  const named = textOption(options, 'by');
  if (named !== undefined) return { by: named, at };
  return { by: await whoAmI(context, session), at };
}

/** The errors that the workspace would have after the plan and does not have now. */
async function newErrors(
  model: Model,
  plan: Plan,
): Promise<{ readonly found: readonly Diagnostic[]; readonly model: Model }> {
  const { checkModel } = await import('../../rules/check.ts');
  const after = await buildModel(overlayRepo(model.repo, new Map(plan.writes.map(({ path, after }) => [path, after]))));
  const known = new Set(checkModel(model).map(identity));
  const found = checkModel(after).filter((finding) => finding.severity === 'error' && !known.has(identity(finding)));
  return { found, model: after };
}

/** The same finding before and after, wherever its line has moved to. */
function identity({ rule, message, location }: Diagnostic): string {
  return JSON.stringify([rule, message, location.file]);
}

async function refused(
  { host }: Context,
  { phrases }: Session,
  messages: readonly Message[],
  diagnostics: readonly Diagnostic[],
  model: Model,
): Promise<Outcome> {
  const { locateFindings } = await import('../../output/findings/located.ts');
  const { formatBlocks } = await import('../../output/findings/pretty.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const style = await loadStyle(host.stderr.color);
  const [first, ...others] = messages.map((message) => say(phrases, message));
  const words = [`cxmap: ${first ?? ''}`, ...others.map((other) => `       ${other}`)].join('\n');
  const blocks = formatBlocks(locateFindings(diagnostics, model.repo), phrases, style);
  return { exit: 1, stderr: `${words}\n${blocks === '' ? '' : `\n${blocks}`}` };
}

async function showPlan({ host }: Context, { phrases }: Session, options: OptionValues, plan: Plan): Promise<Outcome> {
  const { unifiedDiff } = await import('../../output/unified-diff.ts');
  const { loadStyle } = await import('../../output/style.ts');
  const summary = say(phrases, plan.summary);
  const note = say(phrases, { key: 'action/would-write', values: { files: plan.writes.length } });
  if (options.format === 'json') return json(phrases, plan, { written: false });
  const style = await loadStyle(host.stdout.color);
  const stderr = `${summary}\n${notesOf(phrases, plan)}${note}\n`;
  return { exit: 0, stdout: unifiedDiff(plan.writes, style, host.stdout.isTerminal), stderr };
}

async function writePlan(context: Context, session: Session, options: OptionValues, plan: Plan): Promise<Outcome> {
  const { phrases, root, files, locale } = session;
  try {
    files.writeFiles(root, plan.writes);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new Stop(1, { key: 'action/changed', values: { path: error.path } }, locale);
  }
  const summary = say(phrases, plan.summary);
  const message = say(phrases, plan.commit);
  const paths = plan.writes.map(({ path }) => path);
  const commit = options.commit === true ? await (await context.host.git()).commit(root, paths, message) : undefined;
  if (options.format === 'json') return json(phrases, plan, { written: true, ...(commit ? { commit } : {}) });
  const committed = commit ? `${say(phrases, { key: 'action/committed', values: { commit, message } })}\n` : '';
  return { exit: 0, stdout: `${summary}\n`, stderr: `${notesOf(phrases, plan)}${committed}` };
}

function notesOf(phrases: Phrases, { notes = [] }: Plan): string {
  return notes.map((note) => `${say(phrases, note)}\n`).join('');
}

async function json(phrases: Phrases, plan: Plan, state: object): Promise<Outcome> {
  const { jsonDocument } = await import('../../output/json.ts');
  const files = plan.writes.map(({ path, before, after }) => ({
    path,
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
  }));
  const summary = say(phrases, plan.summary);
  const notes = (plan.notes ?? []).map((note) => say(phrases, note));
  const record = plan.record === undefined ? {} : { record: plan.record };
  return { exit: 0, stdout: jsonDocument('change', { summary, ...record, ...state, files, notes }) };
}
