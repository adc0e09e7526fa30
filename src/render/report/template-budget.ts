import {
  Context,
  defaultOperators,
  type Emitter,
  type Liquid,
  filters as liquidFilters,
  type Operators,
  type Template,
} from 'liquidjs';

/** What templates use up: steps taken, memory for items and characters, or how deep they take in each other. */
export type Resource = 'steps' | 'memory' | 'depth';

/** What all templates of a run may take together. */
export interface TemplateLimits {
  /** A step is a tag, a value in one, an output, a piece of text, a filter, a comparison, or an item that is looked at. */
  readonly steps: number;
  /** Characters written and kept, and items of the lists that templates make. */
  readonly memory: number;
  /** Blocks and templates within each other. */
  readonly depth: number;
}

/**
 * Ten times what the templates of cxmap take on a workspace of so many files (measured with 50 and with 10,000), and
 * more where they are few. What takes it all ends within seconds, in less than half a gibibyte.
 */
export function templateLimits(files: number): TemplateLimits {
  return { steps: 1_000_000 + 200 * files, memory: 8_000_000 + 4_000 * files, depth: 200 };
}

/** Thrown where a limit is reached. */
export class BudgetSpent extends Error {
  readonly resource: Resource;
  readonly limit: number;
  constructor(resource: Resource, limit: number) {
    super(`more than ${limit} ${resource}`);
    this.resource = resource;
    this.limit = limit;
  }
}

/** What is left of the limits: one for all pages of a run, so that many small pages take no more than one large. */
export class TemplateBudget {
  readonly limits: TemplateLimits;
  readonly used = { steps: 0, memory: 0, depth: 0 };
  constructor(limits: TemplateLimits) {
    this.limits = limits;
  }
  /** Throws `BudgetSpent` where less than `count` is left. What is no number of anything is free, as for Liquid. */
  spend(resource: Resource, count: number): void {
    if (!(count > 0)) return;
    this.used[resource] += count;
    if (this.used[resource] > this.limits[resource]) throw new BudgetSpent(resource, this.limits[resource]);
  }
}

/**
 * What a template is filled in, on a budget. Liquid's own limits are for one page, and see neither steps nor what is
 * read: here whoever reads a value pays for its length, whatever is done with it.
 */
export class BudgetedContext extends Context {
  readonly budget: TemplateBudget;
  readonly engine: Liquid;
  constructor(scope: object, engine: Liquid, budget: TemplateBudget) {
    super(scope, engine.options, { sync: true }, { memoryLimit: limiterOf(budget), liquid: engine });
    this.budget = budget;
    this.engine = engine;
  }
  override *_getFromScope(...given: Parameters<Context['_getFromScope']>): IterableIterator<unknown> {
    const value: unknown = yield super._getFromScope(...given);
    // Looking into a text is far cheaper than writing it, looking at an item is not.
    if (typeof value === 'string') this.budget.spend('memory', value.length / 100);
    else payForAll(this.budget, value);
    return value;
  }
  override spawn(scope: object = {}): BudgetedContext {
    return new BudgetedContext(scope, this.engine, this.budget);
  }
}

/** A list costs its items, the texts in it, and the lists in it in the same way; a text costs its characters. */
export function payForAll(budget: TemplateBudget, value: unknown): void {
  if (typeof value === 'string') budget.spend('memory', value.length);
  if (!Array.isArray(value)) return;
  budget.spend('steps', value.length);
  for (const item of value) payForAll(budget, item);
}

/** Liquid has a class for its limits and does not export it: every context brings one. */
function limiterOf(budget: TemplateBudget): Context['memoryLimit'] {
  return Object.assign(new Context().memoryLimit, { use: (count: number) => budget.spend('memory', count) });
}

/** Makes an engine pay for what Liquid's own limit does not see: blocks, text that is written, and filters. */
export function payForEverything(engine: Liquid, budget: TemplateBudget): void {
  const { renderer } = engine;
  const render = renderer.renderTemplates.bind(renderer);
  const stepsOf = stepsByBlock();
  renderer.renderTemplates = function* (block, context, emitter = countingEmitter(budget)) {
    budget.spend('steps', stepsOf(block));
    budget.spend('depth', 1);
    yield render(block, context, emitter);
    budget.used.depth--;
    return emitter.buffer;
  };
  for (const [name, filter] of Object.entries<unknown>(liquidFilters)) {
    if (typeof filter !== 'function') continue;
    const perItem = /^sort|_exp$/.test(name) ? 5 : 1;
    engine.registerFilter(name, function (...given: readonly unknown[]): unknown {
      const [value, argument] = given;
      budget.spend('steps', given.length + (Array.isArray(value) ? value.length * perItem : 0));
      if (name === 'push' || name === 'unshift') payForAll(budget, argument);
      if (searchingFilters.has(name)) payForSearch(budget, value, argument);
      return filter.apply(this, given);
    });
  }
}

/** How many steps a block takes besides what is in the blocks in it: one for each of its pieces, and for each value in them. */
function stepsByBlock(): (block: readonly Template[]) => number {
  const known = new WeakMap<readonly Template[], number>();
  return (block) => {
    let steps = known.get(block);
    if (steps === undefined) {
      steps = 1 + block.reduce((sum, piece) => sum + 1 + [...(piece.arguments?.() ?? [])].length, 0);
      known.set(block, steps);
    }
    return steps;
  };
}

const searchingFilters: ReadonlySet<string> = new Set([
  'split',
  'remove',
  'remove_first',
  'remove_last',
  'replace',
  'replace_first',
  'replace_last',
]);

/** Looking for a long text in a long one may compare each of its characters with each. */
function payForSearch(budget: TemplateBudget, text: unknown, wanted: unknown): void {
  if (typeof text === 'string' && typeof wanted === 'string')
    budget.spend('memory', (text.length * wanted.length) / 100);
}

/** Liquid's operators: a step each, and more where one searches. */
export function payingOperators(budget: TemplateBudget): Operators {
  const paying = Object.entries(defaultOperators).map(([name, operator]): [string, Operators[string]] => [
    name,
    (left: unknown, right: unknown, context: Context) => {
      budget.spend('steps', 1);
      if (name === 'contains') payForSearch(budget, left, right);
      return Reflect.apply(operator, undefined, [left, right, context]);
    },
  ]);
  return Object.fromEntries(paying);
}

function countingEmitter(budget: TemplateBudget): Emitter {
  return {
    buffer: '',
    write(text: unknown) {
      const written = text === undefined || text === null ? '' : String(text);
      budget.spend('memory', written.length);
      this.buffer += written;
    },
  };
}
