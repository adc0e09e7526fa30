import { asMessage, type Location } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import type { Finding, Rule } from './rule.ts';

export const cxTeam: Rule = {
  id: 'cx-team',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: { 'cxmap.yaml': 'name: Blue Harbor\n', ...freshFeedback() },
    good: { 'cxmap.yaml': 'name: Blue Harbor\ncx_team: support\n', ...freshFeedback() },
  },
  reach: { whole: ['workspace', 'case', 'task', 'team'] },
  check: findUnsetTeam,
};

function freshFeedback(): Readonly<Record<string, string>> {
  return {
    'cases/2026-11/C-261101-7K3QX.yaml': `source: survey
received: 2026-11-01
text: I could not find the price list
`,
  };
}

function* findUnsetTeam(model: Model): Iterable<Finding> {
  const workspace = model.single('workspace');
  if (!workspace || workspace.value.cx_team !== undefined) return;
  const waiting = waitingForTheTeam(model);
  const found = waiting.filter(({ places }) => places.length > 0);
  if (found.length === 0) return;
  const count = (wanted: Waiting['what']): number => waiting.find(({ what }) => what === wanted)?.places.length ?? 0;
  yield {
    message: {
      key: 'cx-team/unset',
      values: { untriaged: count('untriaged'), questioned: count('questioned'), unexplained: count('unexplained') },
    },
    location: { file: workspace.path, path: ['name'] },
    hints: [
      {
        key: 'cx-team/name-it',
        values: {
          teams: model
            .all('team')
            .slice(0, 8)
            .map(({ id }) => id),
        },
      },
    ],
    related: found.flatMap(({ what, places }) =>
      places.slice(0, 1).map((location) => ({ location, message: asMessage(`cx-team/${what}`, {}) })),
    ),
    subject: 'workspace/workspace',
  };
}

interface Waiting {
  readonly what: 'untriaged' | 'questioned' | 'unexplained';
  readonly places: readonly Location[];
}

/** What only the CX team moves on: feedback without a decision, tasks with a question, tasks that nobody knows the end of. */
function waitingForTheTeam(model: Model): readonly Waiting[] {
  const tasks = model.all('task');
  const untriaged = model.all('case').filter(({ value }) => value.decision === undefined);
  const questioned = tasks.filter(({ value }) => value.status === 'in_question');
  const unexplained = tasks.filter(({ value }) => value.status === 'cancelled' && value.followup === undefined);
  return [
    { what: 'untriaged', places: untriaged.map(({ path: file }) => ({ file })) },
    { what: 'questioned', places: questioned.map(({ path: file }) => ({ file, path: ['status'] })) },
    { what: 'unexplained', places: unexplained.map(({ path: file }) => ({ file, path: ['status'] })) },
  ];
}
