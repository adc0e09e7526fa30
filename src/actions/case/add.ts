import { asMessage, type Message } from '../../diagnostic.ts';
import type { Case } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { scoreProblem } from '../../model/score-scale.ts';
import type { Plan } from '../../outcome.ts';
import { writeDocument } from '../../source/write-document.ts';
import { type Act, checkPeople, checkReferences } from '../kit/checks.ts';
import { nameRecord } from '../kit/name-record.ts';
import { type Refusal, refuse } from '../kit/planned.ts';
import { notComeYet } from './not-come-yet.ts';
import { recorder } from './recorded.ts';

/** A case as it comes in; what is not known is left out. */
type CaseFields = Omit<Case, 'clarifications' | 'decision' | 'answers'>;

export interface NewCase extends Act, CaseFields {
  readonly random: () => number;
}

/** What the schema asks of a source, as the options that give it. */
const wanted: Readonly<Record<Case['source'], readonly (keyof CaseFields)[]>> = {
  survey: [],
  interview: ['client'],
  mystery_shopping: ['employee'],
  employee: ['employee'],
  open_source: ['origin', 'sentiment'],
  data: [],
  contact: [],
};

/** What a case of a source should have besides, so that somebody can act on it and answer. */
const useful: Readonly<Record<Case['source'], readonly (keyof CaseFields)[]>> = {
  survey: ['client', 'channel', 'score'],
  interview: ['stage'],
  mystery_shopping: ['touchpoint'],
  employee: ['stage'],
  open_source: ['stage'],
  data: ['stage', 'touchpoint'],
  contact: ['client', 'channel'],
};

/** Plans a new case. What is wrong with it, or what its source cannot do without, is refused, all at once. */
export function planCaseAdd(
  model: Model,
  { by, at, random, ...input }: NewCase,
): { readonly ok: true; readonly plan: Plan; readonly lacks: readonly string[] } | Refusal {
  const { source, received, client, employee, origin, sentiment, score, channel, stage, touchpoint } = input;
  const { text, external, tags } = input;
  const missing = wanted[source].filter((field) => input[field] === undefined);
  const metric = score && model.get('metric', score.metric)?.value;
  const impossible = score && metric && scoreProblem(metric, score.value);
  const wrong: readonly Message[] = [
    ...(missing.length > 0 ? [asMessage('cases/source-wants', { source, options: missing.map(optionOf) })] : []),
    ...checkReferences(model, 'case', { ...input }, received),
    ...(impossible ? [impossible] : []),
    ...checkPeople(model, at, [by]),
    ...notComeYet(model, at)(received),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const { id, path } = nameRecord(model, 'case', received, random);
  const { recorded } = recorder(model, at)({ source, received, text });
  const after = writeDocument({
    source,
    received,
    recorded,
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
  const values = { id, text };
  return {
    ok: true,
    lacks: useful[source].filter((field) => input[field] === undefined).map(optionOf),
    plan: {
      writes: [{ path, before: null, after }],
      record: id,
      summary: { key: 'cases/added', values },
      commit: { key: 'cases/added-commit', values },
    },
  };
}

function optionOf(field: string): string {
  return field === 'origin' ? '--site, --site-type, --url' : `--${field}`;
}
