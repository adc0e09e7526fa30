import type { Severity } from '../diagnostic.ts';
import type { Settings } from '../model/settings.ts';
import type { Preset } from './rule.ts';

const size: Readonly<Record<Preset, number>> = { minimal: 0, recommended: 1, strict: 2 };

/** What a rule weighs in this workspace: `rules:` of cxmap.yaml first, then whether the preset has it. */
export function severityOf(
  rule: string,
  own: Severity,
  settings: Pick<Settings, 'rules' | 'preset'>,
  preset: Preset = 'minimal',
): Severity | 'off' {
  const chosen = Object.hasOwn(settings.rules, rule) ? settings.rules[rule] : undefined;
  return chosen ?? (size[preset] <= size[settings.preset] ? own : 'off');
}
