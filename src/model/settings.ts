import type { Workspace } from './types.gen.ts';

/** cxmap.yaml with its defaults filled in: what everything else reads. */
export interface Settings {
  readonly name: string;
  readonly locale: 'en' | 'ru';
  readonly timezone: string;
  readonly cxTeam: string | undefined;
  readonly calendars: NonNullable<Workspace['calendars']>;
  readonly limits: Required<NonNullable<Workspace['limits']>>;
  readonly rules: NonNullable<Workspace['rules']>;
  readonly preset: 'minimal' | 'recommended' | 'strict';
  readonly reviewers: NonNullable<Workspace['reviewers']>;
}

const defaultLimits: Settings['limits'] = {
  unaccepted: '8 working hours',
  due_soon: '2 working days',
  in_question: '1 working day',
  triage: '1 working day',
  clarification: '3 working days',
  analysis: '10 working days',
  checkin: '2 weeks',
  answer: '1 working day',
  news: '3 working days',
};

/** The settings of a workspace whose cxmap.yaml is missing or broken are the defaults. */
export function settingsOf(workspace: Workspace | undefined): Settings {
  return {
    name: workspace?.name ?? '',
    locale: workspace?.locale ?? 'en',
    timezone: workspace?.timezone ?? 'UTC',
    cxTeam: workspace?.cx_team,
    calendars: workspace?.calendars ?? {},
    limits: { ...defaultLimits, ...workspace?.limits },
    rules: workspace?.rules ?? {},
    preset: workspace?.preset ?? 'recommended',
    reviewers: workspace?.reviewers ?? {},
  };
}
