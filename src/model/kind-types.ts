import type { Kind } from './kinds.ts';
import type {
  Announcement,
  Case,
  Client,
  Group,
  Handoff,
  Idea,
  Metric,
  Playbook,
  Question,
  Routing,
  Scenario,
  Segments,
  SuccessMap,
  Task,
  Team,
  Touchpoint,
  Vocabulary,
  Workspace,
} from './types.gen.ts';

/** The type of a file's content by its kind. */
export interface KindTypes extends Record<Kind, unknown> {
  workspace: Workspace;
  'success-map': SuccessMap;
  vocabulary: Vocabulary;
  routing: Routing;
  segments: Segments;
  team: Team;
  touchpoint: Touchpoint;
  handoff: Handoff;
  scenario: Scenario;
  playbook: Playbook;
  group: Group;
  metric: Metric;
  client: Client;
  case: Case;
  task: Task;
  idea: Idea;
  announcement: Announcement;
  question: Question;
}
