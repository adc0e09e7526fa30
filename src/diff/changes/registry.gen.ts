// Generated from the files in this folder; do not edit.
import { articleDone } from './article-done.ts';
import { attribute } from './attribute.ts';
import { attributeChoice } from './attribute-choice.ts';
import { attributeType } from './attribute-type.ts';
import { authorityLimit } from './authority-limit.ts';
import { calendar } from './calendar.ts';
import { calendarZone } from './calendar-zone.ts';
import { caseAnswer } from './case-answer.ts';
import { caseClarification } from './case-clarification.ts';
import { caseDecision } from './case-decision.ts';
import { channel } from './channel.ts';
import { churnReason } from './churn-reason.ts';
import { classOverride } from './class-override.ts';
import { client } from './client.ts';
import { clientChurn } from './client-churn.ts';
import { clientHandover } from './client-handover.ts';
import { clientPlaybook } from './client-playbook.ts';
import { clientPromise } from './client-promise.ts';
import { clientPublicity } from './client-publicity.ts';
import { cxTeam } from './cx-team.ts';
import { ending } from './ending.ts';
import { escalationDelay } from './escalation-delay.ts';
import { escalationStep } from './escalation-step.ts';
import { event } from './event.ts';
import { eventDate } from './event-date.ts';
import { fieldChanged } from './field-changed.ts';
import { freeDay } from './free-day.ts';
import { group } from './group.ts';
import { groupMember } from './group-member.ts';
import { groupRhythm } from './group-rhythm.ts';
import { groupStage } from './group-stage.ts';
import { handoff } from './handoff.ts';
import { handoffAnswer } from './handoff-answer.ts';
import { handoffConfirmation } from './handoff-confirmation.ts';
import { handoffMode } from './handoff-mode.ts';
import { handoffPlace } from './handoff-place.ts';
import { handoffReceiver } from './handoff-receiver.ts';
import { handoffSender } from './handoff-sender.ts';
import { handoffStage } from './handoff-stage.ts';
import { handoffTiming } from './handoff-timing.ts';
import { ideaRule } from './idea-rule.ts';
import { informationField } from './information-field.ts';
import { informationRequired } from './information-required.ts';
import { informationType } from './information-type.ts';
import { limit } from './limit.ts';
import { mapFile } from './map-file.ts';
import { member } from './member.ts';
import { memberMoved } from './member-moved.ts';
import { metric } from './metric.ts';
import { metricBalance } from './metric-balance.ts';
import { metricDimension } from './metric-dimension.ts';
import { metricMethod } from './metric-method.ts';
import { metricReview } from './metric-review.ts';
import { metricSource } from './metric-source.ts';
import { metricTarget } from './metric-target.ts';
import { metricValue } from './metric-value.ts';
import { momentOfTruth } from './moment-of-truth.ts';
import { newsAcknowledged } from './news-acknowledged.ts';
import { newsArticle } from './news-article.ts';
import { newsDate } from './news-date.ts';
import { newsField } from './news-field.ts';
import { newsHandoff } from './news-handoff.ts';
import { participantGain } from './participant-gain.ts';
import { participantTarget } from './participant-target.ts';
import { playbook } from './playbook.ts';
import { playbookSegment } from './playbook-segment.ts';
import { playbookStart } from './playbook-start.ts';
import { playbookStep } from './playbook-step.ts';
import { preset } from './preset.ts';
import { record } from './record.ts';
import { recordMove } from './record-move.ts';
import { renamed } from './renamed.ts';
import { reviewer } from './reviewer.ts';
import { routingCondition } from './routing-condition.ts';
import { routingOwner } from './routing-owner.ts';
import { routingRule } from './routing-rule.ts';
import { ruleSeverity } from './rule-severity.ts';
import { scenario } from './scenario.ts';
import { scenarioGroup } from './scenario-group.ts';
import { scenarioParticipant } from './scenario-participant.ts';
import { scenarioSegment } from './scenario-segment.ts';
import { scenarioStep } from './scenario-step.ts';
import { segment } from './segment.ts';
import { segmentCondition } from './segment-condition.ts';
import { segmentPlaybook } from './segment-playbook.ts';
import { segmentStrategy } from './segment-strategy.ts';
import { signal } from './signal.ts';
import { signalCondition } from './signal-condition.ts';
import { stage } from './stage.ts';
import { stageGoal } from './stage-goal.ts';
import { stageRisk } from './stage-risk.ts';
import { stepDelay } from './step-delay.ts';
import { stepHandoff } from './step-handoff.ts';
import { stepTouch } from './step-touch.ts';
import { successMeasure } from './success-measure.ts';
import { successStatement } from './success-statement.ts';
import { system } from './system.ts';
import { tag } from './tag.ts';
import { taskTarget } from './task-target.ts';
import { taskType } from './task-type.ts';
import { team } from './team.ts';
import { teamAuthority } from './team-authority.ts';
import { teamCalendar } from './team-calendar.ts';
import { teamContact } from './team-contact.ts';
import { teamGains } from './team-gains.ts';
import { teamGoal } from './team-goal.ts';
import { teamGoalDue } from './team-goal-due.ts';
import { teamStage } from './team-stage.ts';
import { teamTarget } from './team-target.ts';
import { touchpoint } from './touchpoint.ts';
import { touchpointChannel } from './touchpoint-channel.ts';
import { touchpointEmotion } from './touchpoint-emotion.ts';
import { touchpointExpectation } from './touchpoint-expectation.ts';
import { touchpointMetric } from './touchpoint-metric.ts';
import { touchpointSupport } from './touchpoint-support.ts';
import { warningTime } from './warning-time.ts';
import { workday } from './workday.ts';
import { workingHours } from './working-hours.ts';
import { workspaceTimezone } from './workspace-timezone.ts';
import type { ChangeRow } from '../row.ts';
import type { RowName } from './row-names.gen.ts';

/** Every row of the table of changes, by the name that schemas give it. */
export const changeRows: Readonly<Record<RowName, ChangeRow>> = {
  'article-done': articleDone,
  'attribute': attribute,
  'attribute-choice': attributeChoice,
  'attribute-type': attributeType,
  'authority-limit': authorityLimit,
  'calendar': calendar,
  'calendar-zone': calendarZone,
  'case-answer': caseAnswer,
  'case-clarification': caseClarification,
  'case-decision': caseDecision,
  'channel': channel,
  'churn-reason': churnReason,
  'class-override': classOverride,
  'client': client,
  'client-churn': clientChurn,
  'client-handover': clientHandover,
  'client-playbook': clientPlaybook,
  'client-promise': clientPromise,
  'client-publicity': clientPublicity,
  'cx-team': cxTeam,
  'ending': ending,
  'escalation-delay': escalationDelay,
  'escalation-step': escalationStep,
  'event': event,
  'event-date': eventDate,
  'field-changed': fieldChanged,
  'free-day': freeDay,
  'group': group,
  'group-member': groupMember,
  'group-rhythm': groupRhythm,
  'group-stage': groupStage,
  'handoff': handoff,
  'handoff-answer': handoffAnswer,
  'handoff-confirmation': handoffConfirmation,
  'handoff-mode': handoffMode,
  'handoff-place': handoffPlace,
  'handoff-receiver': handoffReceiver,
  'handoff-sender': handoffSender,
  'handoff-stage': handoffStage,
  'handoff-timing': handoffTiming,
  'idea-rule': ideaRule,
  'information-field': informationField,
  'information-required': informationRequired,
  'information-type': informationType,
  'limit': limit,
  'map-file': mapFile,
  'member': member,
  'member-moved': memberMoved,
  'metric': metric,
  'metric-balance': metricBalance,
  'metric-dimension': metricDimension,
  'metric-method': metricMethod,
  'metric-review': metricReview,
  'metric-source': metricSource,
  'metric-target': metricTarget,
  'metric-value': metricValue,
  'moment-of-truth': momentOfTruth,
  'news-acknowledged': newsAcknowledged,
  'news-article': newsArticle,
  'news-date': newsDate,
  'news-field': newsField,
  'news-handoff': newsHandoff,
  'participant-gain': participantGain,
  'participant-target': participantTarget,
  'playbook': playbook,
  'playbook-segment': playbookSegment,
  'playbook-start': playbookStart,
  'playbook-step': playbookStep,
  'preset': preset,
  'record': record,
  'record-move': recordMove,
  'renamed': renamed,
  'reviewer': reviewer,
  'routing-condition': routingCondition,
  'routing-owner': routingOwner,
  'routing-rule': routingRule,
  'rule-severity': ruleSeverity,
  'scenario': scenario,
  'scenario-group': scenarioGroup,
  'scenario-participant': scenarioParticipant,
  'scenario-segment': scenarioSegment,
  'scenario-step': scenarioStep,
  'segment': segment,
  'segment-condition': segmentCondition,
  'segment-playbook': segmentPlaybook,
  'segment-strategy': segmentStrategy,
  'signal': signal,
  'signal-condition': signalCondition,
  'stage': stage,
  'stage-goal': stageGoal,
  'stage-risk': stageRisk,
  'step-delay': stepDelay,
  'step-handoff': stepHandoff,
  'step-touch': stepTouch,
  'success-measure': successMeasure,
  'success-statement': successStatement,
  'system': system,
  'tag': tag,
  'task-target': taskTarget,
  'task-type': taskType,
  'team': team,
  'team-authority': teamAuthority,
  'team-calendar': teamCalendar,
  'team-contact': teamContact,
  'team-gains': teamGains,
  'team-goal': teamGoal,
  'team-goal-due': teamGoalDue,
  'team-stage': teamStage,
  'team-target': teamTarget,
  'touchpoint': touchpoint,
  'touchpoint-channel': touchpointChannel,
  'touchpoint-emotion': touchpointEmotion,
  'touchpoint-expectation': touchpointExpectation,
  'touchpoint-metric': touchpointMetric,
  'touchpoint-support': touchpointSupport,
  'warning-time': warningTime,
  'workday': workday,
  'working-hours': workingHours,
  'workspace-timezone': workspaceTimezone,
};
