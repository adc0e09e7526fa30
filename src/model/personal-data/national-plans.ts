/** Area codes of Russia by its numbering plan: regions (3, 4, 8) and mobile (9); 6 and 7 are Kazakhstan's. Toll-free 800 reaches no person. */
const russianArea =
  /^(?:30[12]|336|34[1-79]|35[1-3]|365|38[1-8]|39[0145]|401|41[1356]|42[1-7]|47[1-5]|48[1-7]|49[1-689]|81[1-8]|82[01]|83[1-6]|84[0-8]|85[15-7]|86[0-9]|87[1-9]|9\d\d)/;
const kazakhArea = /^7[0-7]\d/;

/** The national part, after 7 or 8: area, then the subscriber, whose number does not begin with 0 unless in a mobile network. */
export function isRussianNational(national: string): boolean {
  return national.length === 10 && (russianArea.test(national) || kazakhArea.test(national));
}

/** How people group the ten digits. Amounts, grouped by threes to the end, are not among them. */
const groupings = new Set([
  '3-3-2-2',
  '3-3-4',
  '3-2-2-3',
  '3-2-3-2',
  '3-4-3',
  '3-7',
  '4-6',
  '4-2-2-2',
  '4-3-3',
  '4-2-4',
  '5-5',
  '5-1-2-2',
  '5-2-3',
  '5-3-2',
  '3-1-2-2-2',
  '3-5-2',
]);

export function isRussianGrouping(shape: string): boolean {
  return groupings.has(shape);
}

/** The North American plan: area and exchange begin with 2 to 9; toll-free areas reach no person. */
export function isNorthAmerican(national: string): boolean {
  return /^[2-9](?!11)\d\d[2-9]\d{6}$/.test(national) && !/^8(?:00|33|44|55|66|77|88)/.test(national);
}
