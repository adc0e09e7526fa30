import { brokenNow, type ChangeClass } from '../../diff/change.ts';
import { say } from '../../locales/phrases.ts';
import { ackCommand } from '../../render/changes/ack-command.ts';
import { terminalText } from '../../render/text-terminal.ts';
import type { OptionValues } from '../kit/command.ts';
import type { Compared } from './comparison.ts';

/** So many changes are named where a gate stays shut. */
const mostNamed = 10;

/**
 * Whether `--fail-on` lets a change pass, and what keeps it from that: changes of this class, or a costlier one, that nobody
 * has acknowledged, and files that have errors now, of which nobody knows what they change. `folder`: the workspace’s from where
 * the reader stands.
 */
export function gateOf(
  { acks, comparison, phrases, range }: Compared,
  failOn: OptionValues[string],
  folder: string,
): { readonly exit: 0 | 1; readonly stderr: string } {
  if (failOn === undefined) return { exit: 0, stderr: '' };
  const classes: readonly ChangeClass[] = failOn === 'loosening' ? ['breaking', 'loosening'] : ['breaking'];
  const open = comparison.changes.filter(
    ({ class: itsClass, fingerprint }) => classes.includes(itsClass) && !acks.of.has(fingerprint),
  );
  const broken = brokenNow(comparison.uncompared).map(({ path }) => path);
  if (open.length === 0 && broken.length === 0) return { exit: 0, stderr: '' };
  const named = open.slice(0, mostNamed).map(({ id, fingerprint }) => `${fingerprint} (${id})`);
  const [first] = open;
  const command = first ? ackCommand({ fingerprint: first.fingerprint, base: range.from, folder }) : '';
  const words = say(phrases, {
    key: 'action/gate-shut',
    values: { open: named, more: open.length - named.length, command, broken: broken.slice(0, mostNamed) },
  });
  return { exit: 1, stderr: `cxmap: ${terminalText(words)}\n` };
}
