import type { Message } from '../../diagnostic.ts';

/** Why an action does not plan anything: sentences for the user. */
export interface Refusal {
  readonly ok: false;
  readonly messages: readonly Message[];
  /** The file that must be mended first: its findings are shown. */
  readonly brokenFile?: string;
}

export function refuse(...messages: readonly Message[]): Refusal {
  return { ok: false, messages };
}
