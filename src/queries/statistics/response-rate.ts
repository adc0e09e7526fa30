/** The share of those asked who answered, 0 to 1; undefined where more answered than were asked, and where nobody was. */
export function responseRate(n: number, sent: number): number | undefined {
  return sent > 0 && n <= sent ? n / sent : undefined;
}

/** From here on two rates are so different that their answers may be those of other people. */
const veryDifferent = 1.5;

/** Whether one rate is at least one and a half times the other: what they tell can hardly be compared. */
export function areVeryDifferent(one: number, two: number): boolean {
  // .3 is 1.5 times .2, whatever the last digits of decimals say.
  return one !== two && Math.max(one, two) >= veryDifferent * Math.min(one, two) * (1 - 1e-9);
}
