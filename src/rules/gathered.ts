import { type CaseElsewhere, casesElsewhere } from '../queries/cases/cases-elsewhere.ts';
import { type DateBeyond, datesBeyondHolidays } from '../queries/common/beyond-holidays.ts';
import { type RecordTie, recordTies } from '../queries/routing/ties.ts';
import type { Gathered } from './reach.ts';

/** Records that routing cannot decide about. */
export const gatheredTies: Gathered<RecordTie> = {
  id: 'record-ties',
  reach: {
    each: ['case', 'idea'],
    linked: ['task', 'idea'],
    named: ['client'],
    whole: ['routing', 'team', 'segments'],
  },
  ask: recordTies,
  know: recordTies.know,
};

/** Cases by channels that no touchpoint has. */
export const gatheredCasesElsewhere: Gathered<CaseElsewhere> = {
  id: 'cases-elsewhere',
  reach: { each: ['case'], whole: ['touchpoint'] },
  ask: casesElsewhere,
  know: casesElsewhere.know,
};

/** Dates in years whose holidays nobody knows. */
export const gatheredDatesBeyond: Gathered<DateBeyond> = {
  id: 'dates-beyond-holidays',
  reach: { each: ['announcement', 'task'], named: ['handoff'], whole: ['team'] },
  ask: datesBeyondHolidays,
  know: datesBeyondHolidays.know,
};
