import type { Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import { pathFor } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { newRecordId } from '../../model/record-id.ts';
import type { Plan } from '../../outcome.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Refusal, refuse } from '../kit/refusal.ts';

/** A case as it comes in; what is not known is left out. */
export type NewCase = Omit<Case, 'clarifications' | 'decision' | 'answers' | 'received'> & {
  readonly received: string;
};

/** What the schema asks of a source, as the options that give it. */
const wanted: Readonly<Record<Case['source'], readonly (keyof NewCase)[]>> = {
  survey: [],
  interview: ['client'],
  mystery_shopping: ['employee'],
  employee: ['employee'],
  open_source: ['origin', 'sentiment'],
  data: [],
};

/** What a case of a source should have besides, so that somebody can act on it and answer. */
const useful: Readonly<Record<Case['source'], readonly (keyof NewCase)[]>> = {
  survey: ['client', 'channel', 'score'],
  interview: ['stage'],
  mystery_shopping: ['touchpoint'],
  employee: ['stage'],
  open_source: ['stage'],
  data: ['stage', 'touchpoint'],
};

/** Plans a new case. What its source cannot do without is refused, all at once. */
export function planCaseAdd(
  model: Model,
  input: NewCase,
  random: () => number,
): { readonly ok: true; readonly plan: Plan; readonly id: string; readonly lacks: readonly string[] } | Refusal {
  const missing = wanted[input.source].filter((field) => input[field] === undefined);
  if (missing.length > 0) {
    return refuse({ key: 'cases/source-wants', values: { source: input.source, options: missing.map(optionOf) } });
  }
  const taken = model.ids.of('case');
  const id = newRecordId('case', input.received, random, (one) => taken.has(one));
  const {
    source,
    received,
    client,
    employee,
    origin,
    sentiment,
    score,
    channel,
    stage,
    touchpoint,
    text,
    external,
    tags,
  } = input;
  const after = writeDocument({
    source,
    received,
    client,
    employee,
    origin: origin && { ...origin },
    sentiment,
    score: score && { ...score },
    channel,
    stage,
    touchpoint,
    text,
    external: external && { ...external },
    tags: [...(tags ?? [])],
  });
  const values: Message['values'] = { id, text };
  return {
    ok: true,
    id,
    lacks: useful[source].filter((field) => input[field] === undefined).map(optionOf),
    plan: {
      writes: [{ path: pathFor('case', id, received.slice(0, 7)), before: null, after }],
      summary: { key: 'cases/added', values },
      commit: { key: 'cases/added-commit', values },
    },
  };
}

function optionOf(field: string): string {
  return field === 'origin' ? '--site, --site-type, --url' : `--${field}`;
}
