// Generated from the files in this folder; do not edit.

export const ruleIds: readonly string[] = [
  'closed-too-early',
  'double-link',
  'duplicate-id',
  'file-name',
  'history',
  'outdated-reference',
  'schema',
  'syntax',
  'unknown-reference',
  'unreadable',
];
