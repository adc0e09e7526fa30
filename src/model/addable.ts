/** Where things without a file of their own stand: in a list of the file that there is one of, or of a team. */
export const addable = {
  stage: { file: 'success-map', list: 'stages' },
  person: { file: 'team', list: 'members' },
  segment: { file: 'segments', list: 'segments' },
  channel: { file: 'vocabulary', list: 'channels' },
  system: { file: 'vocabulary', list: 'systems' },
  event: { file: 'vocabulary', list: 'events' },
  tag: { file: 'vocabulary', list: 'tags' },
  task_type: { file: 'vocabulary', list: 'task_types' },
  churn_reason: { file: 'vocabulary', list: 'churn_reasons' },
} as const;

export type AddableKind = keyof typeof addable;

/** The kinds that `cxmap add` knows. */
export const addableKinds = Object.keys(addable) as readonly AddableKind[];

/** Whether things of a kind are words of the vocabulary. */
export function isWord(kind: string): boolean {
  return addableKinds.some((one) => one === kind && addable[one].file === 'vocabulary');
}

/** What an entry needs beside its id and name, each with a usual value. */
export const alsoNeeded: Readonly<Partial<Record<AddableKind, Readonly<Record<string, string>>>>> = {
  tag: { group: 'process' },
  task_type: { target: '3 working days' },
  churn_reason: { group: 'product' },
};

/** Whether a text becomes an id as it is; of any other, `cxmap add` makes one. */
export function isPlainId(text: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}]+(?:[-_][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(text);
}

/** The command that adds one of a kind under an id; undefined of kinds that one line does not make. */
export function commandToAdd(kind: string, id: string): string | undefined {
  const known = addableKinds.find((one) => one === kind);
  if (known === undefined || known === 'segment' || !isPlainId(id)) return undefined;
  const more = Object.entries(alsoNeeded[known] ?? {}).map(([field, value]) =>
    value.includes(' ') ? `"${field}=${value}"` : `${field}=${value}`,
  );
  const team = known === 'person' ? ['--team', '…'] : [];
  return ['cxmap add', known.replace('_', '-'), id, ...team, ...more].join(' ');
}
