import { action } from './actions.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { hint } from './hints.ts';
import { lifecycle } from './lifecycle.ts';
import { map } from './map.ts';
import { report } from './report.ts';
import { fileRules } from './rules-files.ts';
import { lifecycleRules } from './rules-lifecycle.ts';
import { linkRules } from './rules-links.ts';
import { states } from './states.ts';
import { listAnd, listOr } from './words.ts';

export const en = {
  rules: { ...fileRules, ...linkRules, ...lifecycleRules },
  hint,
  action,
  report,
  explain,
  formats,
  lifecycle,
  map,
  states,
  words: { listAnd, listOr },
};
