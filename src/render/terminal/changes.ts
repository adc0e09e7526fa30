import { idleWords, isToldElsewhere } from '../../diff/acks.ts';
import { type Change, changeClasses } from '../../diff/change.ts';
import { say } from '../../locales/phrases.ts';
import { ackData, type ComparedStates } from '../changes/data.ts';
import { sideName } from '../changes/side-name.ts';
import { terminalText } from '../text-terminal.ts';
import { impactLines } from './impact.ts';
import type { Paint } from './paint.ts';

/** How changes are shown: the costly ones stand out. */
interface ChangePaint extends Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly ok: (text: string) => string;
}

/** What changed, for a terminal: the costliest class first, each change with its place, id and fingerprint; below, whom it reaches. */
export function changesText(compared: ComparedStates, paint: ChangePaint): string {
  const { acks, begins, comparison, notes, phrases, range } = compared;
  const { review } = phrases;
  const { uncompared } = comparison;
  const changes = comparison.changes.filter(({ id, subject: { kind } }) => !isToldElsewhere({ id, kind }));
  const paints = { breaking: paint.error, loosening: paint.warning, tightening: paint.ok, neutral: paint.strong };
  const blocks = changeClasses.flatMap((itsClass) => {
    const ofClass = changes.filter((change) => change.class === itsClass);
    if (ofClass.length === 0) return [];
    const heading = paints[itsClass](`${review.classes[itsClass]} (${ofClass.length})`);
    return [[heading, ...ofClass.flatMap(lines)].join('\n')];
  });
  const names = { before: terminalText(range.names.before), after: terminalText(sideName(range.names.after, phrases)) };
  const head = begins
    ? review.begins
    : changes.length === 0 && uncompared.length === 0
      ? review.nothing(names)
      : review.heading({ ...names, count: changes.length });
  const skipped = uncompared.map(({ path, side }) =>
    review.uncompared({ path: terminalText(path), side: sideOf(side) }),
  );
  const idle = acks.idle.map((one) => `\n${paint.warning(terminalText(`${one.id}: ${say(phrases, idleWords(one))}`))}`);
  return `${[...notes.map((note) => paint.faint(say(phrases, note))), paint.strong(head), ...blocks.map((block) => `\n${block}`), ...skipped.map((line) => `\n${paint.warning(line)}`), ...idle, ...impactLines(compared, paint)].join('\n')}\n`;

  function lines({ message, location, id, fingerprint, side }: Change): readonly string[] {
    const where =
      location.file === '' ? '' : `${terminalText(location.file)}${side === 'before' ? ` (${review.before})` : ''}  `;
    return [
      `  ${terminalText(say(phrases, message))}`,
      paint.faint(`    ${where}${id}  ${fingerprint}`),
      ...(acks.of.get(fingerprint) ?? []).map(
        (ack) => `    ${paint.ok('✓')} ${terminalText(review.ack(ackData(ack, comparison)))}`,
      ),
    ];
  }

  function sideOf(side: 'before' | 'after'): string {
    return side === 'before' ? names.before : names.after;
  }
}
