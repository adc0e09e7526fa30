/** How the client feels at one touchpoint, and where on the curve that is. */
export interface FeelingPoint {
  readonly x: number;
  /** From one point of its stage to the next. */
  readonly spacing: number;
  /** Undefined where it belongs to another band: only the curve runs on to it. */
  readonly touchpoint: { readonly id: string } | undefined;
  readonly momentOfTruth: boolean;
  /** The touchpoint is on the map of today. */
  readonly today: boolean;
  readonly expected: number | undefined;
  /** Today; undefined where nobody knows. */
  readonly real: number | undefined;
  /** When the ideas have arrived; undefined where nobody knows, and where there will be no such touchpoint. */
  readonly planned: number | undefined;
}
