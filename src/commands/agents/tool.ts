import type { Context } from '../kit/command.ts';
import type { Answer } from './answer.ts';
import type { Given } from './run-command.ts';

/** A tool as it is declared: the fields of its input by name, those that must be given, and what it does. */
export interface Tool {
  readonly name: string;
  /** One or two sentences in English: whoever reads them is a model. */
  readonly description: string;
  readonly fields: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  answer(context: Context, given: Given): Promise<Answer>;
}
