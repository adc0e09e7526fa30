// Generated from the files in this folder; do not edit.
import { authorityUsed } from './authority-used.ts';
import { caseRewritten } from './case-rewritten.ts';
import { churnCause } from './churn-cause.ts';
import { churnOther } from './churn-other.ts';
import { clientSegment } from './client-segment.ts';
import { closedTooEarly } from './closed-too-early.ts';
import { cxTeam } from './cx-team.ts';
import { deadSegment } from './dead-segment.ts';
import { doubleLink } from './double-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { fileName } from './file-name.ts';
import { gapWithoutIdea } from './gap-without-idea.ts';
import { goalSmart } from './goal-smart.ts';
import { handoffLanding } from './handoff-landing.ts';
import { handoffResponsible } from './handoff-responsible.ts';
import { handoverIncomplete } from './handover-incomplete.ts';
import { history } from './history.ts';
import { historyBackdated } from './history-backdated.ts';
import { historyRewritten } from './history-rewritten.ts';
import { idReused } from './id-reused.ts';
import { ideaChange } from './idea-change.ts';
import { ideaConflict } from './idea-conflict.ts';
import { ideaNotApplied } from './idea-not-applied.ts';
import { idleAck } from './idle-ack.ts';
import { leadTimeChain } from './lead-time-chain.ts';
import { mergeConflict } from './merge-conflict.ts';
import { metricData } from './metric-data.ts';
import { metricMethod } from './metric-method.ts';
import { metricScale } from './metric-scale.ts';
import { metricTargets } from './metric-targets.ts';
import { missingHandoff } from './missing-handoff.ts';
import { missingMetricSource } from './missing-metric-source.ts';
import { moveByHand } from './move-by-hand.ts';
import { newsIncomplete } from './news-incomplete.ts';
import { newsLate } from './news-late.ts';
import { outdatedReference } from './outdated-reference.ts';
import { personalData } from './personal-data.ts';
import { placeholder } from './placeholder.ts';
import { playbookBase } from './playbook-base.ts';
import { promiseField } from './promise-field.ts';
import { promiseTask } from './promise-task.ts';
import { publicationMovedBack } from './publication-moved-back.ts';
import { recordDeleted } from './record-deleted.ts';
import { recordedEarly } from './recorded-early.ts';
import { routingDeadRule } from './routing-dead-rule.ts';
import { routingPossibleTie } from './routing-possible-tie.ts';
import { routingTie } from './routing-tie.ts';
import { scenarioGain } from './scenario-gain.ts';
import { scenarioTable } from './scenario-table.ts';
import { schema } from './schema.ts';
import { scoreOutOfScale } from './score-out-of-scale.ts';
import { segmentsGap } from './segments-gap.ts';
import { segmentsOverlap } from './segments-overlap.ts';
import { seriesBroken } from './series-broken.ts';
import { severalValues } from './several-values.ts';
import { stageUnmet } from './stage-unmet.ts';
import { stagesWithoutRisk } from './stages-without-risk.ts';
import { successUnmeasured } from './success-unmeasured.ts';
import { suppression } from './suppression.ts';
import { syntax } from './syntax.ts';
import { targetFromInside } from './target-from-inside.ts';
import { teamStakeholder } from './team-stakeholder.ts';
import { touchpointUnchecked } from './touchpoint-unchecked.ts';
import { touchpointUnmeasured } from './touchpoint-unmeasured.ts';
import { unbalancedTime } from './unbalanced-time.ts';
import { unexplainedChange } from './unexplained-change.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadable } from './unreadable.ts';
import { unroutedTag } from './unrouted-tag.ts';
import { unservedChannel } from './unserved-channel.ts';
import { workspaceCalendar } from './workspace-calendar.ts';
import type { Rule } from './rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  authorityUsed,
  caseRewritten,
  churnCause,
  churnOther,
  clientSegment,
  closedTooEarly,
  cxTeam,
  deadSegment,
  doubleLink,
  duplicateId,
  fileName,
  gapWithoutIdea,
  goalSmart,
  handoffLanding,
  handoffResponsible,
  handoverIncomplete,
  history,
  historyBackdated,
  historyRewritten,
  idReused,
  ideaChange,
  ideaConflict,
  ideaNotApplied,
  idleAck,
  leadTimeChain,
  mergeConflict,
  metricData,
  metricMethod,
  metricScale,
  metricTargets,
  missingHandoff,
  missingMetricSource,
  moveByHand,
  newsIncomplete,
  newsLate,
  outdatedReference,
  personalData,
  placeholder,
  playbookBase,
  promiseField,
  promiseTask,
  publicationMovedBack,
  recordDeleted,
  recordedEarly,
  routingDeadRule,
  routingPossibleTie,
  routingTie,
  scenarioGain,
  scenarioTable,
  schema,
  scoreOutOfScale,
  segmentsGap,
  segmentsOverlap,
  seriesBroken,
  severalValues,
  stageUnmet,
  stagesWithoutRisk,
  successUnmeasured,
  suppression,
  syntax,
  targetFromInside,
  teamStakeholder,
  touchpointUnchecked,
  touchpointUnmeasured,
  unbalancedTime,
  unexplainedChange,
  unknownReference,
  unreadable,
  unroutedTag,
  unservedChannel,
  workspaceCalendar,
];
