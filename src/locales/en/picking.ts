/** How something is picked from a list at a terminal. */
export const picking = {
  how: (v: { isLong: boolean }): string => (v.isLong ? 'Number, id or a part of the name:' : 'Number or id:'),
  more: (v: { count: number }) => `and ${v.count} more: a part of the name makes the list shorter`,
  none: (v: { given: string }) => `Nothing here is called “${v.given}”`,
};
