import { defaults } from './gen/defaults.gen.ts';
import type { Locale, Workspace } from './gen/types.gen.ts';

/** cxmap.yaml with its defaults filled in: what everything else reads. */
export interface Settings {
  readonly name: string;
  readonly locale: Locale;
  readonly timezone: string;
  readonly cxTeam: string | undefined;
  readonly calendars: NonNullable<Workspace['calendars']>;
  readonly limits: Required<NonNullable<Workspace['limits']>>;
  readonly rules: NonNullable<Workspace['rules']>;
  readonly changes: NonNullable<Workspace['changes']>;
  readonly preset: 'minimal' | 'recommended' | 'strict';
  readonly reviewers: NonNullable<Workspace['reviewers']>;
}

/** The settings of a workspace whose cxmap.yaml is missing or broken are the defaults. */
export function settingsOf(workspace: Workspace | undefined): Settings {
  return {
    name: workspace?.name ?? '',
    locale: workspace?.locale ?? defaults.workspace.locale,
    timezone: workspace?.timezone ?? defaults.workspace.timezone,
    cxTeam: workspace?.cx_team,
    calendars: workspace?.calendars ?? {},
    limits: { ...defaults.workspace.limits, ...workspace?.limits },
    rules: workspace?.rules ?? {},
    changes: workspace?.changes ?? {},
    preset: workspace?.preset ?? defaults.workspace.preset,
    reviewers: workspace?.reviewers ?? {},
  };
}
