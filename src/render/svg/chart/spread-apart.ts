/** A thing of some height that would like its middle somewhere. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

/**
 * Where things that must not lie on one another go between two heights: each as near to its wish as its neighbours
 * let it, in the order of their wishes. Gives their upper edges, in the order given. They must fit all together.
 */
export function spreadApart(
  wishes: readonly Wish[],
  [from, to]: readonly [from: number, to: number],
): readonly number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index, top: wish.middle - wish.height / 2 }))
    .sort((a, b) => a.middle - b.middle || a.index - b.index);
  let free = from;
  const down = order.map((one) => {
    const top = Math.max(free, one.top);
    free = top + one.height;
    return { ...one, top };
  });
  let floor = to;
  const tops = new Map<number, number>();
  for (const one of down.reverse()) {
    const top = Math.min(one.top, floor - one.height);
    floor = top;
    tops.set(one.index, top);
  }
  return wishes.map((_, index) => tops.get(index) ?? from);
}
