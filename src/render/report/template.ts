import { Liquid, LiquidError } from 'liquidjs';
import type { Phrases } from '../../locales/phrases.ts';
import { markdownCell } from '../markdown/escape.ts';
import { type Markdown, Markdown as MarkdownValue, markdown } from './markdown-value.ts';
import type { PageData } from './page.ts';
import { pageWords } from './page-words.ts';
import {
  BudgetedContext,
  BudgetSpent,
  payForAll,
  payForEverything,
  payingOperators,
  type TemplateBudget,
} from './template-budget.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

/** Templates by name, their own partials among them. */
export type Templates = Readonly<Record<string, string>>;

/** Fills templates with data. */
export interface TemplateEngine {
  /** Throws `TemplateProblem` where the template cannot be read or asks for what there is not. */
  fill(template: string, data: PageData): string;
}

/** What is wrong with a template, and where; line and column are 1-based. */
export class TemplateProblem extends Error {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  constructor(template: string, line: number, column: number, message: string, cause: unknown) {
    super(message, { cause });
    this.template = template;
    this.line = line;
    this.column = column;
  }
}

/**
 * Liquid over some templates. Every value is escaped for Markdown unless it is `Markdown`; `t` says words of the
 * catalogue, `join` keeps finished Markdown. Templates reach each other by name and nothing else: no file, no code. All that
 * an engine fills is on one budget.
 */
export function templateEngine(templates: Templates, phrases: Phrases, budget: TemplateBudget): TemplateEngine {
  const asMarkdown = (value: unknown): Markdown => {
    if (value instanceof MarkdownValue) return value;
    payForAll(budget, value);
    return markdown(value === undefined || value === null ? '' : markdownCell(String(value)));
  };
  const engine = new Liquid({
    operators: payingOperators(budget),
    templates: Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, swallowTagLines(text)])),
    outputEscape: (value: unknown) => asMarkdown(value).text,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    jsTruthy: true,
    cache: true,
    // A day is the same wherever the report is made: `date` would move it by the zone of the machine.
    timezoneOffset: 0,
  });
  payForEverything(engine, budget);
  engine.registerFilter('t', (key: unknown, ...given: readonly unknown[]) =>
    markdown(pageWords(phrases, String(key), wordValues(given, asMarkdown))),
  );
  engine.registerFilter('join', (list: unknown, between: unknown = ', ') =>
    markdown((Array.isArray(list) ? list : [list]).map((item) => asMarkdown(item).text).join(String(between))),
  );
  return {
    fill(template, data) {
      try {
        return tidyMarkdown(String(engine.renderFileSync(template, new BudgetedContext(data, engine, budget))));
      } catch (error) {
        throw problemOf(template, error, phrases);
      }
    },
  };
}

/** A line that holds nothing but a tag leaves no line behind: its break moves into the tag, so that lines keep their numbers. */
function swallowTagLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^[ \t]*(\{%-?(?:(?!%\}).)*?)(-?%\})[ \t]*\n/gm, (_, tag: string, end: string) => `${tag}\n${end}`);
}

/** The named values after a filter: Liquid gives them as pairs. Numbers stay numbers, so that words find their plural. */
function wordValues(
  given: readonly unknown[],
  asMarkdown: (value: unknown) => Markdown,
): Readonly<Record<string, string | number>> {
  const pairs = given.filter((one): one is [string, unknown] => Array.isArray(one) && typeof one[0] === 'string');
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, typeof value === 'number' ? value : asMarkdown(value).text]),
  );
}

function problemOf(template: string, error: unknown, phrases: Phrases): unknown {
  if (error instanceof BudgetSpent) return new TemplateProblem(template, 1, 1, spent(error, phrases), error);
  if (!LiquidError.is(error)) return error;
  const [line = 1, column = 1] = error.token.getPosition();
  const cause = causeOf(error);
  const message =
    cause instanceof BudgetSpent
      ? spent(cause, phrases)
      : cause instanceof RangeError
        ? phrases.pages.report.tooDeep
        : (error.originalError?.message ?? error.message).replace(/, (?:file:.*)?line:\d+, col:\d+$/, '');
  return new TemplateProblem(error.token.file ?? template, line, column, message, error);
}

/** What was thrown first: Liquid wraps it, at times more than once. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (LiquidError.is(cause) && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

function spent(budget: BudgetSpent, phrases: Phrases): string {
  return phrases.pages.report.spent[budget.resource](budget);
}
