// Generated from the files in this folder; do not edit.
import { closedTooEarly } from './closed-too-early.ts';
import { cxTeam } from './cx-team.ts';
import { doubleLink } from './double-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { gapWithoutIdea } from './gap-without-idea.ts';
import { goalSmart } from './goal-smart.ts';
import { handoffLanding } from './handoff-landing.ts';
import { handoffResponsible } from './handoff-responsible.ts';
import { history } from './history.ts';
import { leadTimeChain } from './lead-time-chain.ts';
import { missingHandoff } from './missing-handoff.ts';
import { missingMetricSource } from './missing-metric-source.ts';
import { outdatedReference } from './outdated-reference.ts';
import { playbookBase } from './playbook-base.ts';
import { scenarioGain } from './scenario-gain.ts';
import { scenarioTable } from './scenario-table.ts';
import { schema } from './schema.ts';
import { stageUnmet } from './stage-unmet.ts';
import { suppression } from './suppression.ts';
import { syntax } from './syntax.ts';
import { teamStakeholder } from './team-stakeholder.ts';
import { touchpointUnchecked } from './touchpoint-unchecked.ts';
import { touchpointUnmeasured } from './touchpoint-unmeasured.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadable } from './unreadable.ts';
import { unservedChannel } from './unserved-channel.ts';
import { workspaceCalendar } from './workspace-calendar.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  closedTooEarly,
  cxTeam,
  doubleLink,
  duplicateId,
  fileName,
  gapWithoutIdea,
  goalSmart,
  handoffLanding,
  handoffResponsible,
  history,
  leadTimeChain,
  missingHandoff,
  missingMetricSource,
  outdatedReference,
  playbookBase,
  scenarioGain,
  scenarioTable,
  schema,
  stageUnmet,
  suppression,
  syntax,
  teamStakeholder,
  touchpointUnchecked,
  touchpointUnmeasured,
  unknownReference,
  unreadable,
  unservedChannel,
  workspaceCalendar,
];
