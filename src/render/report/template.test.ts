import { expect, test } from 'vitest';
import { loadPhrases } from '../../locales/phrases.ts';
import { markdown } from './markdown-value.ts';
import type { PageData } from './page.ts';
import { TemplateProblem, type Templates, templateEngine } from './template.ts';
import { TemplateBudget, templateLimits } from './template-budget.ts';

const phrases = await loadPhrases('en');

const fill = (template: string, data: PageData = {}, partials: Templates = {}): string =>
  templateEngine({ page: template, ...partials }, phrases, new TemplateBudget(templateLimits(1))).fill('page', data);

const problemOf = (template: string, data: PageData = {}): TemplateProblem => {
  try {
    fill(template, data);
  } catch (error) {
    if (error instanceof TemplateProblem) return error;
    throw error;
  }
  throw new Error('The template was filled');
};

test('a value is escaped, finished Markdown is not', () => {
  const data = { name: '<b>*Ops*</b>', link: markdown('[Ops](teams/ops.md)') };
  expect(fill('{{ name }} {{ link }}', data)).toBe('&lt;b&gt;\\*Ops\\*&lt;/b&gt; [Ops](teams/ops.md)\n');
});

test('a value of several lines stays in its cell', () => {
  expect(fill('| {{ text }} |', { text: 'one\ntwo | three' })).toBe('| one<br>two \\| three |\n');
});

test('a list of values and of finished Markdown is joined, each as it wants', () => {
  expect(fill('{{ all | join }}', { all: ['a_b', markdown('**c**')] })).toBe('a\\_b, **c**\n');
});

test('tags on lines of their own leave no lines behind, so that tables stay whole', () => {
  const template =
    '| A |\n| --- |\n{% for row in rows %}\n  {% if row.shown %}\n| {{ row.a }} |\n  {% endif %}\n{% endfor %}\n\n\n\nEnd';
  const rows = [
    { a: '1', shown: true },
    { a: '2', shown: false },
    { a: '3', shown: true },
  ];
  expect(fill(template, { rows })).toBe('| A |\n| --- |\n| 1 |\n| 3 |\n\nEnd\n');
});

test('words of the catalogue are said with their values, which are escaped', () => {
  expect(fill('{{ "index.members" | t: count: 1 }}, {{ "index.members" | t: count: 3 }}')).toBe('1 person, 3 people\n');
  expect(fill('{{ "index.intro" | t: date: day }}', { day: '<i>' })).toContain('as of &lt;i&gt;.');
});

test('words that are not there are named with what may have been meant', () => {
  expect(problemOf('\n{{ "index.member" | t: count: 1 }}')).toMatchObject({
    template: 'page',
    line: 2,
    column: 1,
    message: 'there are no words under “index.member”; did you mean index.members?',
  });
});

test('a misspelt value is a problem with its place, even after tags on lines of their own', () => {
  const problem = problemOf('# T\n\n{% if team %}\n{{ team.nam }}\n{% endif %}\n', { team: { name: 'Ops' } });
  expect(problem).toMatchObject({ line: 4, message: 'undefined variable: team.nam' });
});

test('what a value may lack is asked for with if', () => {
  expect(fill('{% if team.where %}in {{ team.where }}{% endif %}-', { team: {} })).toBe('-\n');
});

test('a tag that is not closed is a problem with its place', () => {
  expect(problemOf('one\n{% if a %}\n')).toMatchObject({ line: 2 });
});

test('an unknown filter is a problem', () => {
  expect(problemOf('{{ "a" | shout }}').message).toContain('shout');
});

test('templates reach each other by name, and no file', () => {
  expect(fill('{% render "row", name: "a" %}', {}, { row: '- {{ name }}' })).toBe('- a\n');
  expect(problemOf('{% include "../../package.json" %}').message).toContain('Failed to lookup');
  expect(problemOf('{% render "/etc/hostname" %}').message).toContain('Failed to lookup');
});

test('a template sees what it is given and nothing of JavaScript', () => {
  const data = { list: ['a'], name: 'Ops' };
  expect(problemOf('{{ name.constructor }}', data).message).toContain('undefined variable');
  expect(problemOf('{{ list.__proto__ }}', data).message).toContain('undefined variable');
});

test('hostile text that looks like a template stays text', () => {
  expect(fill('{{ text }}', { text: '{{ secret }} {% include "x" %}' })).toBe('{{ secret }} {% include "x" %}\n');
});
