import type { Phrases } from '../../../locales/phrases.ts';
import type { Names } from '../../../queries/common/names.ts';

/** What the parts of a picture of metrics want to know. */
export interface MetricsSheet {
  readonly names: Names;
  readonly phrases: Phrases;
}
