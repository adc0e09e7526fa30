/** As much of a team's member as standing in for somebody takes. */
export interface Absentee {
  readonly id: string;
  readonly left?: string;
  readonly away?: readonly { readonly from: string; readonly to: string; readonly deputy: string }[];
}

/**
 * Who acts for a person on a date: the person, or while away (both days included) the deputy, or the deputy's
 * deputy. Undefined where that ends at nobody: all are away in turn, have left before that date, or are not among `members`.
 */
export function standIn(members: readonly Absentee[], person: string, date: string): string | undefined {
  const byId = new Map(members.map((member) => [member.id, member]));
  const asked = new Set<string>();
  const find = (id: string): string | undefined => {
    const member = byId.get(id);
    if (!member || asked.has(id) || (member.left !== undefined && member.left < date)) return undefined;
    asked.add(id);
    const absences = (member.away ?? []).filter(({ from, to }) => from <= date && date <= to);
    if (absences.length === 0) return id;
    for (const { deputy } of absences) {
      const acting = find(deputy);
      if (acting !== undefined) return acting;
    }
    return undefined;
  };
  return find(person);
}
