/** How many of each there are on the map, so that what speaks of them names some that exist. */
export interface MapSize {
  readonly teams: number;
  readonly touchpoints: number;
  readonly handoffs: number;
  readonly metrics: readonly string[];
}

/** The id of a person of the map. */
export const person = (index: number, { teams }: MapSize): string => `u${index % teams}`;
/** The id of a team of the map. */
export const team = (index: number, { teams }: MapSize): string => `t${index % teams}`;

/** The change of a part of the map that exists, or a part more. */
export function changeOf(part: number, kind: string, text: string, { touchpoints, handoffs }: MapSize): object {
  if (kind === 'add') return addition(part, text);
  const target =
    part % 2 === 0 && handoffs > 0 ? `handoff/h${part % handoffs}` : `touchpoint/p${part % Math.max(1, touchpoints)}`;
  if (kind === 'remove') return { remove: target };
  if (part % 11 === 0) return { change: 'team/t0', set: { gains: text } };
  return {
    change: target,
    set: target.startsWith('handoff')
      ? {
          name: text,
          information: [{ field: text, type: 'text', required: true }],
          where: { system: 'crm' },
          confirm: true,
        }
      : {
          name: text,
          barrier: null,
          emotion: 2,
          reality: text,
          ...(part % 3 === 0 ? { backstage: [{ team: 't0', does: text, system: 'crm' }], channels: [] } : {}),
        },
  };
}

/** A stage, a touchpoint or a hand-off more. */
function addition(part: number, text: string): object {
  if (part % 3 === 0) return { add: `stage/new${part}`, after: 's0', value: { name: text, goal: text } };
  if (part % 3 === 1) {
    const value = {
      name: text,
      stage: 's0',
      owner: 't0',
      channels: [],
      client_does: text,
      expectation: text,
      emotion: 1,
    };
    return { add: `touchpoint/new${part}`, value };
  }
  const value = {
    name: text,
    from: 't0',
    to: ['t0'],
    stages: ['s0'],
    mode: 'push',
    information: [],
    when: { lead_time: '3 working days', before: 'e0' },
    responsible: 'u0',
    where: { system: 'crm' },
  };
  return { add: `handoff/new${part}`, value };
}

/** An idea as far as its status has brought it. */
export function ideaOf(
  idea: {
    readonly title: string;
    readonly status: string;
    readonly score: object | undefined;
    readonly words: string;
    readonly author: number;
    readonly change: { readonly part: number; readonly kind: string; readonly text: string } | undefined;
  },
  size: MapSize,
): object {
  const { title, status, score, words, change } = idea;
  const by = person(idea.author, size);
  const at = '2026-11-10T09:00:00Z';
  return {
    title,
    text: words,
    status,
    author: by,
    score,
    route: { department: team(idea.author, size) },
    ...(status === 'rejected' ? { rejection: { reason: words, alternatives: [words] } } : {}),
    ...(status === 'postponed' ? { postponement: { reason: words, approved_by: by } } : {}),
    ...(status === 'cancelled' ? { cancellation: { reason: words, alternatives: words } } : {}),
    ...(status === 'implemented' ? { outcome: { at, results: words } } : {}),
    ...(['planned', 'in_progress', 'implemented'].includes(status)
      ? {
          project: {
            start: '2026-11-01',
            end: '2026-12-20',
            goal: words,
            scope: words,
            deliverables: [words],
            milestones: [{ name: words, due: '2026-12-01' }],
            work: [{ id: 'w1', name: words, owner: by, due: '2026-11-30' }],
            risks: [{ risk: words, plan: words }],
          },
        }
      : {}),
    ...(change ? { changes: [changeOf(change.part, change.kind, change.text, size)] } : {}),
    history: [{ at, by, to: 'received' }],
  };
}
