/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each thing that is asked about, kept as long as the thing is: it must be one that never changes. */
export function onceEach<K extends object, T>(make: (of: K) => T): OnceEach<K, T> {
  const made = new WeakMap<K, { readonly value: T }>();
  const ask = (of: K): T => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
  return Object.assign(ask, {
    know(of: K, value: T) {
      made.set(of, { value });
    },
  });
}

/** A question whose answer is kept for each thing. */
export interface OnceEach<K extends object, T> {
  (of: K): T;
  /** Tells the answer for a thing, so that nobody works it out. */
  know(of: K, value: T): void;
}
