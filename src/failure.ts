import { Stop } from './commands/kit/command.ts';
import { localeAround } from './commands/kit/locale-here.ts';
import { type Host, TooLarge } from './host.ts';
import { loadCliPhrases } from './locales/cli.ts';
import { type Locale, loadPhrases, say } from './locales/phrases.ts';
import { MissingObjects } from './source/repo.ts';

/** Where a run was when it failed. */
interface Run {
  readonly host: Host;
  readonly dir: string;
  /** The language that was asked for. */
  readonly locale: Locale | undefined;
  /** The language outside of any workspace. */
  readonly environment: Locale;
}

/** What a run that failed says, in the language of its workspace, and how it ends: the only place where errors become exit codes. */
export async function failureOf(
  error: unknown,
  run: Run,
): Promise<{ readonly exit: 1 | 2 | 3; readonly text: string }> {
  const { host, dir } = run;
  const stated = error instanceof Stop ? error.locale : undefined;
  const locale = stated ?? run.locale ?? localeAround(host, dir) ?? run.environment;
  const told = (text: string): string => `cxmap: ${text}\n`;
  if (error instanceof Stop) return { exit: error.exit, text: told(say(await loadPhrases(locale), error.says)) };
  if (error instanceof MissingObjects) {
    const { sparseRemedy } = await import('./commands/kit/sparse.ts');
    return { exit: 3, text: told(say(await loadPhrases(locale), await sparseRemedy(host, dir, error))) };
  }
  if (await wantsRepository(error, run)) {
    const says = { key: 'action/no-repository', values: { folder: dir } } as const;
    return { exit: 2, text: told(say(await loadPhrases(locale), says)) };
  }
  const { errors } = await loadCliPhrases(locale);
  if (error instanceof TooLarge) {
    return { exit: 3, text: told(errors.tooLarge(error.path, error.bytes, error.limit)) };
  }
  if (isWorldFailure(error)) return { exit: 3, text: told(errors.failed(error.message)) };
  return { exit: 3, text: `${told(errors.bug())}${error instanceof Error ? error.stack : String(error)}\n` };
}

/** git ends with 128 where it is in no repository, among others. */
async function wantsRepository(error: unknown, { host, dir }: Run): Promise<boolean> {
  if (!isWorldFailure(error) || !('exit' in error) || error.exit !== 128) return false;
  return (await host.files()).repositoryTop(dir) === undefined;
}

/** A failure of the disk, of git or of the network is not a bug of ours, and gets a sentence instead of a stack. */
function isWorldFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error.name === 'WorldFailure' || error.name === 'GitError' || ('code' in error && 'syscall' in error);
}
