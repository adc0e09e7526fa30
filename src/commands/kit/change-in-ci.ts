import { eventIn, fieldOf } from './ci-event.ts';
import { type Context, Stop } from './command.ts';

/** The change that a CI service runs for, by full ids. */
export interface Change {
  /** A commit of the branch that it is to be merged into. */
  readonly base: string;
  /** The last commit of the change itself; undefined where the service checks out that, or what it made of it. */
  readonly head: string | undefined;
}

/**
 * What the CI service says of the change, where there is one: GitHub (and those that follow it) in the file of its event,
 * GitLab in variables. Stops with exit 2 where a run is for no change, with 3 where what is said is not what it should be.
 */
export async function changeInCi(context: Context): Promise<Change | undefined> {
  const { env } = context.host;
  if (env.GITHUB_EVENT_PATH) return changeOnGitHub(context, env.GITHUB_EVENT_PATH, env.GITHUB_EVENT_NAME ?? '');
  if (env.GITLAB_CI) return changeOnGitLab(context);
  return undefined;
}

async function changeOnGitHub(context: Context, path: string, name: string): Promise<Change> {
  const event = await eventIn(context, path);
  const group = fieldOf(event, 'merge_group');
  if (group !== undefined) {
    return { base: idIn(context, fieldOf(group, 'base_sha')), head: idIn(context, fieldOf(group, 'head_sha')) };
  }
  const request = fieldOf(event, 'pull_request');
  if (request === undefined) throw noChange(context, name);
  return {
    base: idIn(context, fieldOf(fieldOf(request, 'base'), 'sha')),
    head: idIn(context, fieldOf(fieldOf(request, 'head'), 'sha')),
  };
}

/**
 * In a pipeline for merged results and in a merge train the commit of the target that was merged is known, elsewhere the
 * common ancestor that GitLab found.
 */
function changeOnGitLab(context: Context): Change {
  const { env } = context.host;
  const base = env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA || env.CI_MERGE_REQUEST_DIFF_BASE_SHA;
  if (!base) throw noChange(context, env.CI_PIPELINE_SOURCE ?? '');
  const head = env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA;
  return { base: idIn(context, base), head: head ? idIn(context, head) : undefined };
}

function noChange({ locale }: Context, event: string): Stop {
  return new Stop(2, { key: 'action/event-without-base', values: { event } }, locale);
}

/** A full id: anything else might be a name that leads elsewhere, or an option. */
function idIn({ locale }: Context, value: unknown): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new Stop(3, { key: 'action/event-without-id', values: {} }, locale);
}
