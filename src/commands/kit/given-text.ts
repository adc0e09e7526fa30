import { handWrittenLimit } from '../../host.ts';
import type { Locale } from '../../locales/phrases.ts';
import { type Context, Stop } from './command.ts';

/** The text of a file that was named on the command line; `-` is standard input. Stops with exit 2 where it is not there. */
export async function givenText({ host, dir }: Context, given: string, locale: () => Locale): Promise<string> {
  if (given === '-') return host.readStdin();
  const files = await host.files();
  const path = files.resolve(dir, given);
  if (files.kindAt(path) === 'file') return files.readText(path, handWrittenLimit);
  throw new Stop(2, { key: 'action/with-missing', values: { path: given } }, locale());
}
