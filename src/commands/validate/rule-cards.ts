import type { Severity } from '../../diagnostic.ts';

/** Every rule with its own severity, for formats that list what could have been found. */
export async function ruleCards(): Promise<readonly { readonly id: string; readonly severity: Severity }[]> {
  const { rules } = await import('../../rules/registry.gen.ts');
  return rules.map(({ id, severity }) => ({ id, severity }));
}
