import { listAnd, plural } from './words.ts';

/** The words around findings. */
export const report = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  summary: (v: { files: number; errors: number; warnings: number }) => {
    const files = plural(v.files, 'file', 'files');
    const found = [
      ...(v.errors > 0 ? [plural(v.errors, 'error', 'errors')] : []),
      ...(v.warnings > 0 ? [plural(v.warnings, 'warning', 'warnings')] : []),
    ];
    return found.length === 0 ? `${files} checked, nothing to report` : `${files} checked: ${listAnd(found)}`;
  },
  explainMore: (v: { rule: string }) => `More about a rule: cxmap explain ${v.rule}`,
};
