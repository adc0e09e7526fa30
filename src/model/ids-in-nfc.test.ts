import { describe, expect, it } from 'vitest';
import { checkModel } from '../rules/check.ts';
import { memoryRepo } from '../source/repo.ts';
import { baseWorkspace } from '../testing/base-workspace.ts';
import { idsInNfc } from './ids-in-nfc.ts';
import { buildModel } from './model.ts';

const nfd = (text: string): string => text.normalize('NFD');

function composed(kind: Parameters<typeof idsInNfc>[0], value: unknown): unknown {
  return idsInNfc(kind, value, JSON.stringify(value)).value;
}

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
  return checkModel(model).map(({ message }) => message.key);
}

describe('ids and references become NFC where a document is read', () => {
  it('as values and as keys, at every place that refers or defines', () => {
    expect(composed('touchpoint', { stage: nfd('первый'), channels: [nfd('чай'), 'site'] })).toEqual({
      stage: 'первый',
      channels: ['чай', 'site'],
    });
    expect(
      composed('team', { members: [{ id: nfd('zoé') }], stages: { [nfd('первый')]: { contact: 'direct' } } }),
    ).toEqual({
      members: [{ id: 'zoé' }],
      stages: { первый: { contact: 'direct' } },
    });
    expect(
      composed('workspace', { calendars: { [nfd('ёлка')]: {} }, reviewers: { [nfd('крайний')]: ['@a'] } }),
    ).toEqual({
      calendars: { ёлка: {} },
      reviewers: { крайний: ['@a'] },
    });
  });

  it('with the word before them: kind/id and head-of:team', () => {
    expect(composed('routing', { rules: [{ owner: `head-of:${nfd('über')}` }] })).toEqual({
      rules: [{ owner: 'head-of:über' }],
    });
    expect(
      composed('idea', { supporters: [`client/${nfd('é')}`], changes: [{ remove: `stage/${nfd('й')}` }] }),
    ).toEqual({
      supporters: ['client/é'],
      changes: [{ remove: 'stage/й' }],
    });
  });

  it('at any depth of the condition of a segment, whose values stay as they are written', () => {
    const name = nfd('размер-й');
    const when = { required: [name], not: { anyOf: [{ properties: { [name]: { const: nfd('й') } } }] } };
    expect(composed('segments', { segments: [{ id: 'a', when }] })).toEqual({
      segments: [
        {
          id: 'a',
          when: { required: ['размер-й'], not: { anyOf: [{ properties: { 'размер-й': { const: nfd('й') } } }] } },
        },
      ],
    });
  });

  it('at any depth of the condition of a signal', () => {
    const not = (tag: string) => ({ not: { any: [{ cases: { tags: tag } }, { cases: { tags: ['plain', tag] } }] } });
    expect(composed('segments', { signals: [{ when: not(nfd('цена-й')), do: nfd('й') }] })).toEqual({
      signals: [{ when: not('цена-й'), do: nfd('й') }],
    });
  });

  it('in what an idea makes of parts of the map', () => {
    const changes = [
      { change: `team/${nfd('й')}`, set: { stages: { [nfd('ё')]: null }, name: nfd('Тройка') } },
      { add: 'touchpoint/new', value: { owner: nfd('й') } },
      { add: 'stage/late', value: { risks: [{ touchpoint: nfd('ё') }] }, after: nfd('й') },
    ];
    expect(composed('idea', { changes })).toEqual({
      changes: [
        { change: 'team/й', set: { stages: { ё: null }, name: nfd('Тройка') } },
        { add: 'touchpoint/new', value: { owner: 'й' } },
        { add: 'stage/late', value: { risks: [{ touchpoint: 'ё' }] }, after: 'й' },
      ],
    });
  });

  it('where a name is repeated: fields of forms and dimensions of metrics', () => {
    expect(composed('handoff', { information: [{ field: nfd('край'), hint: nfd('край') }] })).toEqual({
      information: [{ field: 'край', hint: nfd('край') }],
    });
    expect(composed('announcement', { fields: { [nfd('край')]: nfd('юг й') } })).toEqual({
      fields: { край: nfd('юг й') },
    });
    expect(composed('metric', { by: [nfd('край')] })).toEqual({ by: ['край'] });
  });

  it('and all else stays: the same object where nothing differs', () => {
    const value = { stage: 'первый', client_does: nfd('Чай'), channels: ['site'] };
    expect(composed('touchpoint', value)).toBe(value);
    const changed = { stage: nfd('первый'), backstage: [{ team: 'a' }] };
    expect(composed('touchpoint', changed)).not.toBe(changed);
    expect(changed.stage).toBe(nfd('первый'));
  });

  it('whatever characters they are made of', () => {
    for (let code = 0x20; code < 0x3000; code++) {
      for (const id of [`и${String.fromCodePoint(code)}`, `a${String.fromCodePoint(code)}`]) {
        const { value } = idsInNfc('touchpoint', { stage: id }, `stage: ${id}\n`);
        if (Reflect.get(Object(value), 'stage') !== id.normalize('NFC')) expect.fail(`U+${code.toString(16)} stayed`);
      }
    }
  });
});

describe('a workspace in which ids are written in two forms', () => {
  it('takes two keys that are one id for a key that stands twice, and the first one counts', async () => {
    const stages = `  ${nfd('й')}: {contact: direct}\n  й: {contact: none}\n`;
    const files = {
      'map/success-map.yaml': `${baseWorkspace['map/success-map.yaml']}  - {id: й, name: Last, goal: The client stays}\n`,
      'map/teams/sales.yaml': `${baseWorkspace['map/teams/sales.yaml']}${stages}`,
    };
    expect(await findings(files)).toEqual(['syntax/duplicate-key']);
    const model = await buildModel(memoryRepo({ ...baseWorkspace, ...files }));
    expect(model.get('team', 'sales')?.value.stages?.й).toEqual({ contact: 'direct' });
  });

  it('has an attribute that is one however clients and segments write it', async () => {
    const segments = baseWorkspace['map/segments.yaml'] ?? '';
    const client = (key: string, size: number): string =>
      `attributes: {${key}: ${size}}\nsegment: small\nmanager: ann\n`;
    const files = {
      'map/segments.yaml': segments.replaceAll('size:', `край:`).replaceAll('[size]', `[${nfd('край')}]`),
    };
    expect(await findings({ ...files, 'clients/harbor-1.yaml': client(nfd('край'), 4) })).toEqual([]);
    expect(await findings({ ...files, 'clients/harbor-1.yaml': client(nfd('край'), 40) })).toEqual([
      'client-segment/differs',
    ]);
  });

  it('still finds the number that lost digits below a key of another form', async () => {
    const segments = (baseWorkspace['map/segments.yaml'] ?? '').replace(
      'size: {type: integer}',
      'size: {type: integer}\n  край: {type: number}',
    );
    const client = `attributes: {size: 4, ${nfd('край')}: 12345678901234567890}\nsegment: small\nmanager: ann\n`;
    expect(await findings({ 'map/segments.yaml': segments, 'clients/harbor-1.yaml': client })).toEqual([
      'syntax/unsafe-integer',
    ]);
  });
});
