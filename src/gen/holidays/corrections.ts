/** Where date-holidays tells less than the law of a country does. Remove an entry when the library has it. */
export interface Correction {
  /** More holidays, in the library's own grammar. */
  readonly add?: readonly string[];
  /**
   * Holidays (month and date) that on a weekend pass their day off to the next working day that is no holiday itself,
   * in place of the library's substitute days.
   */
  readonly passOn?: readonly string[];
  /** Days that would be off by that rule, but that the government moved elsewhere. */
  readonly worked?: readonly string[];
}

export const corrections: Readonly<Record<string, Correction>> = {
  // The second of January is a public holiday (Decree No. 478 of 18 December 2019).
  BY: { add: ['01-02 since 2020'] },
  // Law on holidays, article 5; Labour Code, article 85. Christmas and Kurban Ait are days off, not holidays: they pass on nothing.
  KZ: {
    passOn: [
      '01-01',
      '01-02',
      '03-08',
      '03-15',
      '03-21',
      '03-22',
      '03-23',
      '05-01',
      '05-07',
      '05-09',
      '07-06',
      '08-30',
      '10-25',
      '12-01',
      '12-16',
      '12-17',
    ],
  },
  // Labour Code, article 112; what the government moves each year beyond it is for a workspace's own calendar to say.
  RU: {
    passOn: ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
    worked: ['2019-02-25', '2025-02-24', '2025-03-10'],
  },
};
