import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');
const file = 'cases/2026-11/C-261101-7K3QX.yaml';

/** What is underlined: the piece itself, or the path of the text that holds it. */
async function underlined(text: string, more = ''): Promise<readonly string[]> {
  const source = `source: survey\nreceived: 2026-11-01\ntext: ${text}\ntags: [prices]\n${more}`;
  const found = await checkFiles({ [file]: source });
  return found
    .filter(({ rule }) => rule === 'personal-data')
    .map(({ location }) => {
      if ('span' in location) return source.slice(location.span.start, location.span.end);
      return 'path' in location ? location.path.join('.') : '';
    });
}

describe('personal data', () => {
  test.each([
    ['plain', 'write to anna@firm.ru or anna@firm.ru'],
    ['quoted', '"write to anna@firm.ru or anna@firm.ru"'],
    ['literal', '|\n  write to anna@firm.ru\n  or anna@firm.ru'],
    ['folded', '>-\n  write to anna@firm.ru\n  or anna@firm.ru'],
  ])('is underlined each time it stands in a %s text', async (_, text) => {
    expect(await underlined(text)).toEqual(['anna@firm.ru', 'anna@firm.ru']);
  });

  test('is shown with its whole text where it is broken over lines or escaped', async () => {
    expect(await underlined('"call +44 20 7946\n  0018 today"')).toEqual(['text']);
    expect(await underlined('"anna\\u0040firm.ru"')).toEqual(['text']);
  });

  test('is found in answers and notes as well, not in ids and links', async () => {
    const answer =
      'answers: [{at: 2026-11-03, by: ann, channel: call, outcome: satisfied, note: Called +44 20 7946 0018}]\n';
    expect(await underlined('Too dear', answer)).toEqual(['+44 20 7946 0018']);
    expect(await underlined('See https://shop.ru/89161234567')).toEqual([]);
  });

  test('is not repeated by the message', async () => {
    const [finding] = (
      await checkFiles({ [file]: 'source: survey\nreceived: 2026-11-01\ntext: Mail anna@firm.ru\n' })
    ).filter(({ rule }) => rule === 'personal-data');
    expect(finding && say(en, finding.message)).toBe('This looks like an e-mail address (•••@•••)');
  });
});
