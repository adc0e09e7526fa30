/**
 * So many UTF-16 units may the summary of a step have: at most 900 KB of UTF-8. Over 1 MiB GitHub drops it whole, and just below
 * that without a word.
 */
export const summaryRoom = 300_000;

/** A command that GitHub Actions reads in what a step prints: `::warning file=…,line=…::words`. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  words: string,
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
