import { eventIn, fieldOf } from '../kit/ci-event.ts';
import type { Context } from '../kit/command.ts';

/** The pull or merge request that a CI run is for. */
export interface RequestInCi {
  /** `owner/name`, or the full path in GitLab: where it is to be merged into. */
  readonly repository: string;
  readonly number: number;
  /** Where the change comes from: another one where it is a fork. */
  readonly headRepository?: string;
}

/** What the CI service says of the request, on GitHub in the file of its event, in GitLab in variables; undefined where there is none. */
export async function requestInCi(context: Context): Promise<RequestInCi | undefined> {
  const { env } = context.host;
  if (env.GITHUB_EVENT_PATH) {
    const request = fieldOf(await eventIn(context, env.GITHUB_EVENT_PATH), 'pull_request');
    const number = wholeNumber(fieldOf(request, 'number'));
    if (number === undefined || !env.GITHUB_REPOSITORY) return undefined;
    const from = fieldOf(fieldOf(fieldOf(request, 'head'), 'repo'), 'full_name');
    return { repository: env.GITHUB_REPOSITORY, number, ...(typeof from === 'string' ? { headRepository: from } : {}) };
  }
  if (!env.GITLAB_CI) return undefined;
  const number = wholeNumber(Number(env.CI_MERGE_REQUEST_IID));
  const repository = env.CI_MERGE_REQUEST_PROJECT_PATH;
  if (number === undefined || !repository) return undefined;
  const from = env.CI_MERGE_REQUEST_SOURCE_PROJECT_PATH;
  return { repository, number, ...(from ? { headRepository: from } : {}) };
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
