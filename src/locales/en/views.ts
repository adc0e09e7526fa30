import type { LineOf } from '../line.ts';
import { plural, thing } from './words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Made when it is needed: it takes a millisecond. */
let signed: Intl.NumberFormat | undefined;
let plain: Intl.NumberFormat | undefined;

/** The words of the views: the journey, blueprints, hand-offs, ideas, tasks, metrics. */
export const views = {
  /** A date of the files in a table: “4 Nov 2026”. */
  date: (text: string) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
    const name = months[Number(month) - 1];
    return name ? `${Number(day)} ${name} ${year}` : text;
  },
  /** How the axis of a chart writes days, in the form of strftime. */
  dayAxis: '%d %b',
  number: (value: number) => {
    plain ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'negative' });
    return plain.format(value).replace('-', '−');
  },
  /** With its sign, as a change or a feeling has one. */
  signed: (value: number) => {
    signed ??= new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    return signed.format(value).replace('-', '−');
  },
  diagramOf: (v: { shown: number; all: number }) => `The diagram shows ${v.shown} of ${v.all}; the tables hold all.`,
  id: 'ID',
  status: 'Status',
  count: 'How many',
  none: '–',

  journey: {
    title: (v: { workspace: string }) => `Client journey: ${v.workspace}`,
    description: (v: { touchpoints: number; gaps: number; unchecked: number }) =>
      `${plural(v.touchpoints, 'touchpoint', 'touchpoints')}: ${plural(v.gaps, 'gap', 'gaps')}, ${v.unchecked} not checked. The score is how the client really feels, from 1 to 5`,
    legend:
      'In the diagram 1 is angry and 5 delighted; “(?)”: nobody knows yet. ★ moment of truth. Feelings in the tables go from −2 to +2: expected → real.',
    tableLegend: '★ moment of truth. Feelings go from −2 to +2: expected → real; “?”: nobody knows yet.',
    barrier: 'What stands in the way',
    feeling: 'Feeling',
    metrics: 'Metrics',
  },

  blueprint: {
    title: (v: { name: string }) => `Service blueprint: ${v.name}`,
    description: (v: { steps: number; teams: number }) =>
      `${plural(v.steps, 'step', 'steps')}, ${plural(v.teams, 'team', 'teams')}`,
    client: 'The client',
    frontstage: 'Line of interaction ┊ Frontstage',
    backstage: 'Line of visibility ┊ Backstage',
    systems: 'Support systems',
    goal: 'What the client wants to reach',
    segment: 'Segment',
    group: 'Working group',
    steps: 'The path',
    clientDoes: 'The client does',
    sees: 'The client meets',
    behind: 'Behind the scenes',
    note: 'Remark',
    participants: 'Who is on the path, and what each gains',
    gain: 'What the team gains',
    target: 'By which metric',
    noGain: '⚠ nobody has said',
    noSteps: 'The scenario has no steps yet',
  },

  handoffs: {
    title: (v: { workspace: string }) => `Who tells whom: ${v.workspace}`,
    ofEvent: (v: { event: string }) => `Who tells whom: ${v.event}`,
    description: (v: { handoffs: number; teams: number }) =>
      `${plural(v.handoffs, 'hand-off', 'hand-offs')} between ${plural(v.teams, 'team', 'teams')}, in the order of time`,
    planned: (v: { dates: readonly string[] }) => `Planned: ${v.dates.join(', ')}`,
    anyTime: 'At any time',
    /** Beside the event itself, so without its name. */
    before: (v: { duration: string }) => `${v.duration} before`,
    after: (v: { duration: string }) => `within ${v.duration} after`,
    teams: 'Whom it concerns',
    tells: 'Tells',
    hears: 'Hears',
    form: <T>(line: LineOf<T>, v: { fields: T }): T => line`The form: ${v.fields}.`,
    confirm: 'Each receiver confirms.',
    /** A rule that people follow. */
    rule: <T>(
      line: LineOf<T>,
      v: {
        mode: 'push' | 'board' | 'access' | 'questions';
        from: T;
        to: T;
        name: T;
        when: T | undefined;
        where: T;
        responsible: T;
      },
    ): T => {
      const does = {
        push: line`${v.from} tells ${v.to}: “${v.name}”`,
        board: line`${v.from} keeps on a shared board for ${v.to}: “${v.name}”`,
        access: line`${v.from} lets ${v.to} look in at any time: “${v.name}”`,
        questions: line`${v.from} answers questions of ${v.to}: “${v.name}”`,
      }[v.mode];
      const when = v.when === undefined ? line`` : line`, ${v.when}`;
      return line`${does}${when}, in ${v.where}. Responsible: ${v.responsible}.`;
    },
  },
};

/** Why a view cannot be drawn. */
export const viewActions = {
  'which-scenario': (v: { known: readonly string[] }) =>
    `Which scenario? Add --scenario with one of ${v.known.join(', ')}`,
  'no-scenario': () => 'There is no scenario to draw; begin one with: cxmap new scenario <id>',
  'unknown-part': (v: { kind: string; given: string; known: readonly string[] }) =>
    `There is no ${thing(v.kind)} “${v.given}” to draw; there is ${v.known.join(', ')}`,
  'no-values': (v: { metric: string }) => `${v.metric} has no values yet, so there is no course to draw`,
  'option-not-here': (v: { option: string; view: string; views: readonly string[] }) =>
    `--${v.option} says nothing to “${v.view}”; it belongs to ${v.views.join(', ')}`,
  'option-of-pictures': (v: { option: string; format: string }) =>
    `--${v.option} says nothing to ${v.format}; it is for pictures: --format svg or png`,
  'unknown-ending': (v: { ending: string; known: readonly string[] }) =>
    `No format goes by the ending “.${v.ending}”; there are ${v.known.map((one) => `.${one}`).join(', ')}, or say --format`,
  'too-large-view': (v: { options: readonly string[] }) =>
    `This is more than one Mermaid diagram can hold; draw a part of it (${[...v.options.map((option) => `--${option}`), '--format md'].join(', ')})`,
};
