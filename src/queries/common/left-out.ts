import type { Model } from '../../model/model.ts';

/** How many files of the workspace have errors: what they say stands on no page and in no picture. */
export function leftOutFiles(model: Model): number {
  return model.files.filter(({ role, valid }) => role && !valid).length;
}

/** Whether cxmap.yaml has errors: its zone, calendars and limits are then nobody's. */
export function hasBrokenSettings({ files }: Model): boolean {
  return files.some(({ path, valid }) => path === 'cxmap.yaml' && !valid);
}
