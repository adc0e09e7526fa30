import { describe, expect, test } from 'vitest';
import { loadPhrases, say } from '../locales/phrases.ts';
import { checkFiles } from '../testing/check-files.ts';

const en = await loadPhrases('en');

/** Each finding as `rule: words`, its hints behind it, in English. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await checkFiles(files)).map(({ rule, message, hints = [] }) =>
    [`${rule}: ${say(en, message)}`, ...hints.map((hint) => say(en, hint))].join(' | '),
  );
}

function segments(attributes: string, whens: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const list = Object.entries(whens).map(
    ([id, when]) => `  - {id: ${id}, name: ${id}, strategy: low_touch, when: ${when}}\n`,
  );
  return { 'map/segments.yaml': `attributes:\n${attributes}segments:\n${list.join('')}` };
}

describe('a client', () => {
  const client = (text: string) => findingsIn({ 'clients/harbor-2.yaml': `${text}\nmanager: ann\n` });

  test('falls into the segment that its attributes say', async () => {
    expect(await client('attributes: {size: 11}')).toEqual([]);
    expect(await client('attributes: {size: 11}\nsegment: small')).toEqual([
      'client-segment: This client is said to be in Small (small), but by its attributes it is in Large (large) | Write “segment: large”, or correct the attributes',
    ]);
  });

  test('of whom too little is known falls into none, and what is missing is named', async () => {
    expect(await client('segment: small')).toEqual([
      'client-segment: This client falls into no segment | Not recorded: size',
    ]);
  });

  test('has attributes of the type and choice that are declared, which is said instead of what follows from it', async () => {
    const declared = `  size: {type: integer}
  city: {type: string, choices: [Bonn, "7"]}
  since: {type: date}
  vip: {type: boolean}
  ratio: {type: number}
`;
    const all = segments(declared, { small: '{properties: {size: {maximum: 9}}, required: [size]}' });
    const check = (attributes: string) =>
      findingsIn({ ...all, 'clients/harbor-2.yaml': `attributes: {${attributes}}\nmanager: ann\n` }).then((found) =>
        found.filter((line) => line.startsWith('client-segment')),
      );
    expect(await check('size: 4, city: 7, since: 2026-02-28, vip: true, ratio: 1')).toEqual([]);
    expect(await check('size: 4.5, city: Bon, since: 2026-02-30, vip: "yes", ratio: "1"')).toEqual([
      'client-segment: “size” should be a whole number, not “4.5”',
      'client-segment: “city” is not one of the choices for “city” | Did you mean “Bonn”?'.replace(
        '“city” is',
        '“Bon” is',
      ),
      'client-segment: “since” should be a date such as 2026-11-22, not “2026-02-30”',
      'client-segment: “vip” should be true or false, not “yes”',
      'client-segment: “ratio” should be a number, not “1”',
    ]);
  });

  test('who is retired need not fall anywhere', async () => {
    expect(await client('retired: 2026-11-01')).toEqual([]);
  });

  test('need fall nowhere where there are no segments', async () => {
    const files = {
      'map/segments.yaml': 'attributes:\n  size: {type: integer}\n',
      'clients/harbor-1.yaml': 'manager: ann\n',
    };
    expect(await findingsIn(files)).toEqual([]);
  });
});

describe('segments', () => {
  const size = '  size: {type: integer}\n  city: {type: string}\n';
  const small = '{properties: {size: {maximum: 9}}, required: [size]}';

  test('are shown by somebody whom none of them takes', async () => {
    const files = segments(size, { small, large: '{properties: {size: {minimum: 12}}, required: [size]}' });
    expect(await findingsIn(files)).toEqual(['segments-gap: A client with size = 10 falls into no segment']);
  });

  test('are shown by somebody whom two of them take, with what lets it happen', async () => {
    const open = segments(size, {
      small: '{properties: {size: {maximum: 9}}}',
      large: '{properties: {size: {minimum: 10}}}',
    });
    expect(await findingsIn(open)).toEqual([
      'segments-overlap: A client with no size recorded falls into both small and large | A condition lets pass what is not recorded: add “required: [size]” to one of them',
    ]);
    const others = segments(size, {
      small: '{}',
      other: '{properties: {city: {not: {const: Bonn}}}, required: [city]}',
    });
    expect(await findingsIn(others)).toEqual([
      'segments-overlap: A client with any other city falls into both small and other',
    ]);
  });

  test('that clients are in already need no client to be shown: the client is the error', async () => {
    const files = segments(size, {
      small,
      same: small,
      large: '{not: {properties: {size: {maximum: 9}}, required: [size]}}',
    });
    expect((await findingsIn(files)).map((line) => line.replace(/:.*/, ''))).toEqual([
      'client-segment',
      'segments-overlap',
    ]);
  });

  test('that take nobody are named', async () => {
    const never = '{properties: {size: {minimum: 5, maximum: 4}}, required: [size]}';
    const files = segments(size, { small: '{}', never });
    expect(await findingsIn(files)).toEqual([
      'dead-segment: Nobody can ever fall into never: its condition contradicts itself | Look for bounds that leave nothing between them, a misspelt choice, or a value of another type',
    ]);
  });

  test('too many-sided to be looked through are not said to be right', async () => {
    const holes = Array.from({ length: 11 }, (_, hole) => hole);
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const apart = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .flatMap((b) =>
          holes.map(
            (hole) => `{not: {required: [${a}, ${b}], properties: {${a}: {const: ${hole}}, ${b}: {const: ${hole}}}}}`,
          ),
        ),
    );
    const declared = names.map((name) => `  ${name}: {type: integer, choices: [${holes.join(', ')}]}\n`).join('');
    const files = segments(declared, { small: `{required: [${names.join(', ')}], allOf: [${apart.join(', ')}]}` });
    const found = await findingsIn({ ...files, 'clients/harbor-1.yaml': 'manager: ann\nretired: 2026-11-01\n' });
    expect(found.filter((line) => line.includes('nobody can promise'))).toHaveLength(1);
  });
});

describe('what became of a client', () => {
  const client = (text: string) =>
    findingsIn({ 'clients/harbor-2.yaml': `attributes: {size: 11}\nmanager: ann\n${text}` });

  test('a promise is kept or broken, not both', async () => {
    const promise = (more: string) => client(`promises:\n  - {promise: A call, due: 2026-11-20, owner: ann${more}}\n`);
    const broken = 'broken: {at: 2026-11-21, reason: Nobody called}';
    expect(await promise('')).toEqual([]);
    expect(await promise(`, ${broken}`)).toEqual([]);
    expect(await promise(`, kept: 2026-11-20, ${broken}`)).toEqual([
      'schema: Only one of these fields can be there: “kept” or “broken”',
    ]);
  });

  test('who left said why, in words or by a reason of the vocabulary; “other” needs no definition', async () => {
    const churned = (text: string) => client(`churned: {at: 2026-11-20${text}}\n`);
    expect(await churned('')).toEqual(['schema: One of these fields is needed: “reason” or “stated”']);
    expect(await churned(', stated: other')).toEqual([]);
    expect(await churned(', stated: pryce')).toEqual([expect.stringContaining('unknown-reference:')]);
  });
});
