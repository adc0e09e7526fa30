// Generated from schemas/; do not edit.
import type { Locale } from './types.gen.ts';

/** The languages that cxmap speaks: what `locale` in cxmap.yaml may be. */
export const locales: readonly Locale[] = ['en', 'ru'];
