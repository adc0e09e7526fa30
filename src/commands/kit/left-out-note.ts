import { say } from '../../locales/phrases.ts';
import { leftOutFiles } from '../../queries/common/left-out.ts';
import type { Session } from './session.ts';

/** A sentence on files with errors, of which no picture and no page tells; empty where there are none. */
export function leftOutNote({ model, phrases }: Pick<Session, 'model' | 'phrases'>): string {
  const files = leftOutFiles(model);
  return files > 0 ? `${say(phrases, { key: 'action/left-out', values: { files } })}\n` : '';
}
