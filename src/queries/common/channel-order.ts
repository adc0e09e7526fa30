/** What was counted by the channel it came by: the busiest first, then by id; what says none is last. */
export function busiestFirst(
  countOf: (channel: string | undefined) => number,
): (one: string | undefined, other: string | undefined) => number {
  return (one, other) => {
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return countOf(other) - countOf(one) || (one < other ? -1 : 1);
  };
}
