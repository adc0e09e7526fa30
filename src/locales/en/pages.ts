import { longDate } from './dates.ts';
import { clientPages } from './pages-client.ts';
import { directorPages } from './pages-director.ts';
import { loopPages } from './pages-loop.ts';
import { promisePages } from './pages-promises.ts';
import { listOr, plural } from './words.ts';

/** The words of the report's pages. They are Markdown, and so are the values they are given. */
export const pages = {
  ...promisePages,
  ...loopPages,
  ...directorPages,
  ...clientPages,
  longDate,
  titles: {
    index: 'Contents',
    director: 'For the director',
    map: 'The map as it is',
    'to-be': 'The map to be',
    handoffs: 'Who tells whom',
    monitoring: 'What waits',
    ideas: 'Ideas',
    projects: 'Projects',
    metrics: 'Metrics',
  },
  index: {
    intro: (v: { date: string }) => `The Customer Success Map and the work on it, as of ${v.date}.`,
    success: 'The client’s success:',
    leftOut: (v: { files: number }) =>
      `${plural(v.files, 'file has', 'files have')} errors, so the pages say nothing of what stands there; \`cxmap validate\` shows where.`,
    begin:
      'The map has no touchpoints yet, so most pages are empty. A first one: `cxmap new touchpoint <id>`; a team that meets the client: `cxmap new team <id>`; a whole map to look at: `cxmap init <folder> --example`.',
    says: {
      director: 'feedback, metrics, projects, and what changed since last month',
      map: 'who meets the client when, and what the client feels',
      toBe: 'what will change, by which idea',
      handoffs: 'the rules by which teams keep each other informed',
      monitoring: 'tasks, cases, answers and news that wait for somebody',
      ideas: 'the funnel, the ranking, the open contest',
      projects: 'milestones, work and risks',
      metrics: 'values against targets, by stage, segment and playbook',
    },
    stages: 'Stages',
    teams: 'Teams',
    teamPages: 'A page for each team: what it tells, what it is told, what it has to do.',
    members: (v: { count: number }) => plural(v.count, 'person', 'people'),
    scenarios: 'Scenarios',
    scenarioPages: 'A service blueprint for each: what the client meets, and what stands behind it.',
    clients: 'Clients who are looked after one by one',
    clientPages: 'A page for each: who leads, what was promised, which playbooks run, what they said.',
    groups: 'Working groups',
    groupPages: 'The agenda of each group’s next meeting.',
  },
  scenario: {
    goal: 'What the client wants to reach:',
    segment: 'Segment:',
    group: 'Working group:',
    steps: 'The path',
    noSteps: 'No step has been written down yet.',
    touchpoint: 'Touchpoint',
    clientDoes: 'The client does',
    meets: 'The client meets',
    behind: 'Behind the scenes',
    note: 'Remark:',
    participants: 'Who takes part, and what each gains',
    noParticipants: 'Nobody takes part yet.',
  },
  report: {
    noWords: (v: { key: string; near: readonly string[] }) =>
      `there are no words under “${v.key}”${v.near.length > 0 ? `; did you mean ${listOr(v.near)}?` : ''}`,
    spent: {
      steps: (v: { limit: number }) =>
        `the templates take more than ${v.limit} steps over all pages; is there a loop in a loop that goes through more than it has to?`,
      memory: (v: { limit: number }) =>
        `the templates make texts and lists of more than ${v.limit} characters and items over all pages; does one grow in a loop?`,
      depth: (v: { limit: number }) =>
        `more than ${v.limit} blocks and templates stand in each other; does a template take in itself?`,
    },
    tooDeep: 'the template is nested too deeply to be read',
  },
};

/** What the command says. */
export const reportActions = {
  'report-wrote': (v: { folder: string; pages: number; changed: number; removed: number }) =>
    `${plural(v.pages, 'page', 'pages')} in ${v.folder}: ${v.changed === 0 ? 'nothing changed' : `${plural(v.changed, 'file', 'files')} changed`}${v.removed > 0 ? `, ${plural(v.removed, 'file that is no longer made', 'files that are no longer made')} removed` : ''}. Begin with ${v.folder}/README.md.`,
  'report-fresh': (v: { folder: string; pages: number }) =>
    `${plural(v.pages, 'page', 'pages')} in ${v.folder}, all as cxmap makes them.`,
  'report-missing': (v: { path: string }) => `${v.path}: is not there`,
  'report-stale': (v: { path: string }) => `${v.path}: is not what cxmap makes of the files now`,
  'report-left-over': (v: { path: string }) => `${v.path}: is no longer made`,
  'report-remedy': (v: { command: string }) => `Run “${v.command}” and commit what it writes.`,
  'report-none': (v: { folder: string }) =>
    `There is no report in ${v.folder}: “cxmap report -o ${v.folder}” makes one`,
  'report-bad-manifest': (v: { path: string }) =>
    `${v.path} is not what cxmap wrote: delete it, and the pages with it, and make the report again`,
  'report-for-everybody': (v: { folder: string }) =>
    `Nothing written: ${v.folder} holds pages for everybody, and these are for the house. Say --public, or another folder: -o`,
  'report-of-house': (v: { folder: string }) =>
    `Nothing written: ${v.folder} holds pages for the house, and these are for everybody. Say another folder: -o`,
  'report-foreign': (v: { folder: string; files: readonly string[] }) =>
    `${plural(v.files.length, 'page', 'pages')} would replace what cxmap did not make, and nothing was written: ${v.folder}/${v.files.slice(0, 3).join(', ')}${v.files.length > 3 ? ', …' : ''}. Move or delete what is there, or name another folder with -o`,
  'report-unknown-page': (v: { given: string; near: readonly string[]; kinds: readonly string[] }) =>
    `There is no page “${v.given}”; ${v.near.length > 0 ? `did you mean ${listOr(v.near)}?` : `there are ${v.kinds.join(', ')}, and team/<id> for one of them`}`,
  'report-two-asks': 'Ask for one of --check, --data and --eject',
  'template-problem': (v: { file: string; line: number; column: number; problem: string }) =>
    `${v.file}:${v.line}:${v.column}: ${v.problem}`,
  'template-too-large': (v: { file: string; one: number; all: number }) =>
    `${v.file} is too large: a template has at most ${v.one} characters, and all of a workspace together ${v.all}`,
  'report-ejected': (v: { folder: string; templates: readonly string[]; kept: readonly string[] }) =>
    `${v.templates.length > 0 ? `Copied into ${v.folder}: ${v.templates.join(', ')}. They are yours now: cxmap uses them instead of its own.` : 'Nothing was copied.'}${v.kept.length > 0 ? ` Left as it is: ${v.kept.join(', ')}.` : ''}`,
};
