import type { Change, ChangeClass } from '../../diff/change.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import { terminalText } from '../text-terminal.ts';
import type { Paint } from './paint.ts';

/** How the classes of changes are told from one another. */
interface ClassPaint extends Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly ok: (text: string) => string;
}

/**
 * What changes in one file, a line each, below its path: what git shows in place of lines that came and went. Without
 * fingerprints: git shows one file at a time, so that a thing which got another name in several is not known again.
 */
export function fileChangesText(path: string, changes: readonly Change[], phrases: Phrases, paint: ClassPaint): string {
  const paints: Readonly<Record<ChangeClass, (text: string) => string>> = {
    breaking: paint.error,
    loosening: paint.warning,
    tightening: paint.ok,
    neutral: paint.strong,
  };
  const { review } = phrases;
  const told = changes.map(({ class: itsClass, message, id }) => {
    const words = terminalText(say(phrases, message));
    return `  ${paints[itsClass](review.oneOf[itsClass])}. ${words}  ${paint.faint(id)}`;
  });
  return `${[paint.strong(terminalText(path)), ...(told.length > 0 ? told : [`  ${review.calm({ count: 0 })}`])].join('\n')}\n`;
}
