import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What does not count, by the least that does. */
const uncounted: Readonly<Record<'serious' | 'moderate', readonly unknown[]>> = {
  serious: ['minor', 'moderate'],
  moderate: ['minor'],
};

/**
 * What axe finds on a page that is at least so bad, each as its rule and the mark-up of the first place. `parts` and
 * `without` are selectors; all rules where none is named.
 *
 * A page of one frame is looked at within it: what axe does for frames of others, a second page that puts their answers
 * together, doubles its time. Only violations are told in full, and nobody needs a selector of each passing element.
 */
export async function accessibilityFaults(
  page: Page,
  {
    from,
    parts = [],
    without = [],
    rules = [],
  }: {
    readonly from: keyof typeof uncounted;
    readonly parts?: readonly string[];
    readonly without?: readonly string[];
    readonly rules?: readonly string[];
  },
): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('A page with frames has to be looked at frame by frame');
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe.options({
    resultTypes: ['violations'],
    selectors: false,
    ...(rules.length > 0 ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
  });
  for (const part of parts) axe.include(part);
  for (const part of without) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => !uncounted[from].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
