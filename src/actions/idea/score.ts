import { asMessage } from '../../diagnostic.ts';
import type { IdeaScore } from '../../model/gen/types.gen.ts';
import type { Model } from '../../model/model.ts';
import { type Act, checkGiven, checkPeople } from '../kit/checks.ts';
import { openRecord } from '../kit/open-record.ts';
import { type Planned, planEdit, refuse } from '../kit/planned.ts';

const marks = ['client_value', 'business_value', 'effort'] as const;

export interface IdeaScoring extends Act {
  readonly idea: string;
  /** 1 to 5 each; what is left out stays as it is. */
  readonly marks: Readonly<Record<(typeof marks)[number], string | undefined>>;
}

/** Plans what an idea is worth and what it costs. */
export function planIdeaScore(model: Model, wanted: IdeaScoring): Planned {
  const { at, by } = wanted;
  const opened = openRecord(model, 'idea', wanted.idea);
  if (!opened.ok) return opened;
  const { id, path, value } = opened.item;
  const given = marks.map((mark) => [mark, wanted.marks[mark] ?? value.score?.[mark]?.toString()] as const);
  const outside = given.filter(([, text]) => text !== undefined && !/^[1-5]$/.test(text));
  const wrong = [
    ...checkGiven({ id }, Object.fromEntries(given.map(([mark, text]) => [mark.replace('_', '-'), text]))),
    ...outside.map(([, text = '']) => asMessage('action/bad-mark', { given: text })),
    ...checkPeople(model, at, [by]),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const score = Object.fromEntries(given.map(([mark, text]) => [mark, Number(text)])) as unknown as IdeaScore;
  const rank = (score.client_value + score.business_value) / score.effort;
  const words = { id, title: value.title, rank: Math.round(rank * 100) / 100 };
  return planEdit(path, opened.text, [{ op: 'set', path: ['score'], value: { ...score } }], {
    record: id,
    summary: { key: 'action/idea-scored', values: words },
    commit: { key: 'action/idea-scored-commit', values: words },
  });
}
