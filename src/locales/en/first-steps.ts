import { plural } from './words.ts';

/** What `cxmap` alone says, and what to do next. */
export const firstSteps = {
  noWorkspace: 'There is no map here yet: no cxmap.yaml in this folder, nor in one above it.',
  map: (v: { name: string; stages: number; touchpoints: number; teams: number }) =>
    `${v.name}: ${plural(v.stages, 'stage', 'stages')}, ${plural(v.touchpoints, 'touchpoint', 'touchpoints')}, ${plural(v.teams, 'team', 'teams')}`,
  waits: (v: { count: number; late: number }) =>
    `${plural(v.count, 'thing waits', 'things wait')}${v.late > 0 ? `, ${v.late} late` : ''}`,
  nothingWaits: 'Nothing waits for anybody.',
  broken: (v: { count: number }) =>
    v.count === 0
      ? 'The settings have errors.'
      : `${v.count === 1 ? '1 file has errors and is' : `${v.count} files have errors and are`} left out.`,
  written: (v: { paths: readonly string[]; more: number }) =>
    `Written: ${v.paths.join(', ')}${v.more > 0 ? ` and ${plural(v.more, 'other file', 'other files')}` : ''}`,
  next: 'Next',
  ask: {
    intro: 'Four questions, and the map stands. An empty answer leaves what is usual; everything can be changed later.',
    success: 'What has a client of yours, once they succeed? One sentence:',
    stages: (v: { usual: readonly string[] }) =>
      `The stages that lead there, in order, with commas (usual: ${v.usual.join(', ')}):`,
    teams: () => 'Teams and their people, the head first, such as “Sales: Ann Lee, Tom Ray; Support”:',
    touchpoints: (v: { stage: string }) =>
      `First moments in which a client meets you, by stage, such as “${v.stage}: Web site, Demo (Sales)”:`,
  },
  wrong: {
    empty: (v: { given: string }) => (v.given === '' ? 'No name is in it' : `“${v.given}” cannot be a name here`),
    twice: (v: { given: string }) => `“${v.given}” is there twice`,
    stage: (v: { given: string; known: readonly string[] }) =>
      `There is no stage “${v.given}”; there are: ${v.known.join(', ')}`,
    team: (v: { given: string; known: readonly string[] }) =>
      `There is no team “${v.given}”; there are: ${v.known.join(', ')}`,
  },
  notBoth: (v: { option: string }) => `--example brings a map of its own: it does not go with --${v.option}`,
  does: {
    init: 'begin a map: stages, a first team, settings for editors',
    example: 'look at a complete map first, in a folder of its own',
    elsewhere: 'the same for a map that lies elsewhere',
    help: 'all commands',
    validate: 'says what is wrong, and where',
    show: 'one of these, and all that it is tied to',
    mine: 'what you have to do',
    monitor: 'everything that waits, and for whom',
    touchpoint: 'a first moment in which a client meets you',
    picture: 'the map as a page to look at',
  },
};
