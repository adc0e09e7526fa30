import type { Message } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';
import { type DeadRule, deadRules } from '../queries/routing/dead-rules.ts';
import { ruleNumber, rulePlace, situationText } from '../queries/routing/rule-text.ts';
import { routingTable } from '../queries/routing/table.ts';
import type { Finding, Rule } from './rule.ts';

export const routingDeadRule: Rule = {
  id: 'routing-dead-rule',
  severity: 'warning',
  preset: 'recommended',
  example: {
    bad: matrix(
      '{client: harbor-1, tags: [prices], owner: dan}',
      '{client: harbor-1, segment: small, tags: [prices], owner: bob}',
    ),
    good: matrix(
      '{segment: small, tags: [prices], owner: dan}',
      '{client: harbor-1, segment: small, tags: [prices], owner: bob}',
    ),
  },
  reach: { whole: ['routing', 'team', 'client', 'segments'] },
  check: findDeadRules,
};

function matrix(...rules: readonly string[]): Readonly<Record<string, string>> {
  return { 'map/routing.yaml': `rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}fallback: ann\n` };
}

function* findDeadRules(model: Model): Iterable<Finding> {
  const routing = model.single('routing');
  if (!routing) return;
  const table = routingTable(model);
  for (const list of ['rules', 'ideas'] as const) {
    for (const dead of deadRules(table[list], table.segments)) {
      yield {
        message: explain(dead),
        location: rulePlace(routing, list, dead.rule),
        ...('by' in dead
          ? {
              related: [
                {
                  location: rulePlace(routing, list, dead.by),
                  message: { key: 'routing-tie/other', values: { rule: ruleNumber(dead.by) } },
                },
              ],
            }
          : {}),
      };
    }
  }
}

function explain(dead: DeadRule): Message {
  const rule = ruleNumber(dead.rule);
  if (dead.why === 'never-matches') {
    const { client, segment, clientSegment } = dead;
    return { key: 'routing-dead-rule/never-matches', values: { rule, client, segment, clientSegment } };
  }
  const values = { rule, by: ruleNumber(dead.by), situation: situationText(dead.situation) };
  return { key: `routing-dead-rule/${dead.why}`, values };
}
