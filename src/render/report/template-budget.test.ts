import { expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { TemplateProblem, templateEngine } from './template.ts';
import { TemplateBudget, type TemplateLimits } from './template-budget.ts';

const phrases = await loadPhrases('en');

const limits: TemplateLimits = { steps: 10_000, memory: 100_000, depth: 20 };

/** What a template says in the end, or its problem; and what it has used up, which ends with the piece that was too much. */
function run(template: string, data: object = {}): { readonly said: string; readonly used: TemplateBudget['used'] } {
  const budget = new TemplateBudget(limits);
  const { fill } = templateEngine({ page: template }, phrases, budget);
  return { said: saidBy(() => fill('page', { ...data })), used: budget.used };
}

function saidBy(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateProblem) return error.message;
    throw error;
  }
}

const tooManySteps = 'the templates take more than 10000 steps';
const tooMuchMemory = 'the templates make texts and lists of more than 100000 characters';

test.each([
  ['an empty loop', '{% for a in (1..50000) %}{% endfor %}'],
  ['a loop in a loop', '{% for a in (1..1000) %}{% for b in (1..1000) %}{% endfor %}{% endfor %}'],
  ['filters in a loop', `{% for a in (1..5000) %}{{ 1 ${'| plus: 1'.repeat(50)} }}{% endfor %}`],
  ['comparisons in a loop', `{% for a in (1..5000) %}{% if 0 == 1${' or 0 == 1'.repeat(50)} %}{% endif %}{% endfor %}`],
  ['values of a case', `{% for a in (1..5000) %}{% case 0 %}{% when 1${',1'.repeat(50)} %}{% endcase %}{% endfor %}`],
  ['values of a cycle', `{% for a in (1..5000) %}{% cycle 1${',1'.repeat(50)} %}{% endfor %}`],
  [
    'one item of a long list, again and again',
    '{% for a in l %}{% for b in l reversed limit: 1 %}{% endfor %}{% endfor %}',
  ],
  ['a search in a long list, again and again', '{% for a in l %}{% if l contains "z" %}{% endif %}{% endfor %}'],
  ['a question to each item of each item', `{% assign n = l | where_exp: 'x', 'l | has_exp: "y", "y == 0"' %}`],
  ['a list sorted again and again', `{% assign n = l ${'| sort'.repeat(50)} %}`],
  [
    'lists of lists of lists',
    `{% assign n = l ${'| push: l'.repeat(3)} %}${'{% assign n = n | push: n | push: n %}'.repeat(9)}{{ n }}`,
  ],
])('%s pays for every step', (_, template) => {
  const list = Array.from({ length: 500 }, (_, index) => index);
  const { said, used } = run(template, { l: list });
  expect(said).toContain(tooManySteps);
  // The piece that was too much is not begun.
  expect(used.steps).toBeLessThan(2 * limits.steps);
});

test.each([
  ['a range', '{% assign a = (1..1000000000) %}'],
  ['text of a loop', `{% for a in (1..2000) %}${'x'.repeat(100)}{% endfor %}`],
  ['text that is kept', `{% capture a %}{% for a in (1..2000) %}${'x'.repeat(100)}{% endfor %}{% endcapture %}`],
  [
    'a text that doubles',
    `{% assign a = 'xxxxxxxx' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}`,
  ],
  ['a list of long texts', `{% assign n = t ${'| push: t'.repeat(200)} %}`],
  ['blanks of a date', '{{ "2026-01-01" | date: "%900000000d" }}'],
  ['a long text looked for in a long one', '{% if t contains t %}{% endif %}{{ t | remove: t }}{{ t | split: t }}'],
])('%s pays for what it takes of memory', (_, template) => {
  expect(run(template, { t: 'x'.repeat(3_000) }).said).toContain(tooMuchMemory);
});

test('a template that takes in itself, and blocks in blocks in blocks, end with a sentence', () => {
  expect(run('{% render "page" %}').said).toBe(
    'more than 20 blocks and templates stand in each other; does a template take in itself?',
  );
  expect(run(`${'{% if true %}'.repeat(20)}x${'{% endif %}'.repeat(20)}`).said).toContain('more than 20 blocks');
});

test('many pages share what one of them may take', () => {
  const budget = new TemplateBudget(limits);
  const engine = templateEngine({ page: '{% for a in (1..300) %}{{ a }}{% endfor %}' }, phrases, budget);
  const pages = Array.from({ length: 50 }, () => saidBy(() => engine.fill('page', {})));
  expect(pages.findIndex((said) => said.includes('steps over all pages'))).toBeGreaterThan(5);
  expect(pages.at(-1)).toContain(tooManySteps);
});

test('what a loop takes is its length, not more', () => {
  const stepsOf = (times: number): number => run(`{% for a in (1..${times}) %}{{ a }}{% endfor %}`).used.steps;
  expect(stepsOf(2_000) - stepsOf(1_000)).toBe(stepsOf(3_000) - stepsOf(2_000));
});
