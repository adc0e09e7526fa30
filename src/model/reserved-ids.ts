/** Ids that mean something without being defined: a client may leave for a reason that is none of the vocabulary's. */
const reserved: Readonly<Record<string, readonly string[]>> = { churn_reason: ['other'] };

/** The ids of a kind that need no definition. */
export function reservedIds(kind: string): readonly string[] {
  return Object.hasOwn(reserved, kind) ? (reserved[kind] ?? []) : [];
}

export function isReserved(kind: string, id: string): boolean {
  return reservedIds(kind).includes(id);
}
