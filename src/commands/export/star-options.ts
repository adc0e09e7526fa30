import { tableNames } from '../../queries/exports/table.ts';
import type { OptionSpec } from '../kit/command.ts';

/** What every export of tables can be asked. */
export const starOptions = [
  { flags: '-o, --output <dir>', takes: 'folder' },
  { flags: '--tables <table>', takes: { oneOf: tableNames }, many: true },
  { flags: '--since <date>', takes: 'date' },
  { flags: '--texts', takes: 'nothing' },
  { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
] as const satisfies readonly OptionSpec[];
