import { expect, test } from 'vitest';
import { headingLink } from './heading-link.ts';

test('a heading of words is reached by the anchor that every host gives it', () => {
  expect(headingLink('Cancelled or expired, and nobody asked why').text).toBe(
    '[Cancelled or expired, and nobody asked why](#cancelled-or-expired-and-nobody-asked-why)',
  );
  expect(headingLink('Скоро срок').text).toBe('[Скоро срок](#скоро-срок)');
  expect(headingLink('A form (I-261007-F3KW8)', 'A form').text).toBe('[A form](#a-form-i-261007-f3kw8)');
});

test('a heading whose anchor depends on the host is named without a link', () => {
  for (const heading of ['fast — or good', 'a  b', 'x_y', '**', '', 'a # b', '<b>', '👍 yes']) {
    expect(headingLink(heading).text).not.toMatch(/\]\(/);
  }
});
