import type { StagePlaybook } from '../../../queries/journeys/stage-plans.ts';
import { durationText } from '../../lead-time.ts';
import type { Links } from '../links.ts';
import { materialOf } from '../material.ts';
import type { PageData, ReportRequest } from '../page.ts';
import type { RuleWriter } from './handoffs-rule.ts';

/** A playbook as a template takes it: for whom, from when on, and its steps, automated and personal. */
export function playbookData(
  { value, forSegments }: StagePlaybook,
  rules: RuleWriter,
  links: Links,
  request: ReportRequest,
): PageData {
  const { model, names, phrases } = request;
  const { numbers } = materialOf(request);
  const segments = new Map((model.single('segments')?.value.segments ?? []).map(({ id, name }) => [id, name]));
  const steps = value.steps ?? [];
  const stepNames = new Map(steps.map(({ id, name }) => [id, name]));
  return {
    name: value.name,
    starts_on: names.event(value.starts_on),
    segments: forSegments.map((id) => segments.get(id) ?? id),
    steps: steps.map(({ name, team, role, after, touch, base, handoff }) => {
      const number = handoff === undefined ? undefined : numbers().get(handoff);
      return {
        name,
        who: team === undefined ? (role ?? '') : links.team(team),
        after: durationText(after, phrases),
        personal: touch === 'personal',
        base: base === undefined ? '' : (stepNames.get(base) ?? base),
        handoff: number === undefined ? '' : rules.number({ number }),
      };
    }),
  };
}
