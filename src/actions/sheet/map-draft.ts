import type { EmotionScale } from './emotions.ts';

/** The texts of a touchpoint that a sheet can give. */
export const textFields = ['client_does', 'expectation', 'reality', 'barrier'] as const;
export type TextField = (typeof textFields)[number];

/** What could not be placed, under the heading that it stood under. */
export type Kept = Map<string, string[]>;

export interface DraftStage {
  readonly name: string;
  id?: string;
  goal?: string;
  done_when?: string;
  readonly teams: string[];
  readonly kept: Kept;
}

export interface DraftTouchpoint {
  readonly stage: DraftStage;
  readonly name: string;
  readonly id: string | undefined;
  order?: number;
  readonly texts: Map<TextField, string>;
  emotion?: number;
  expected_emotion?: number;
  moment_of_truth?: boolean;
  readonly channels: string[];
  readonly teams: string[];
  readonly supported: string[];
  readonly metrics: string[];
  readonly kept: Kept;
}

/** An emotion as it stood in the sheet, and as it was read. */
export interface ReadEmotion {
  readonly text: string;
  readonly value: number | undefined;
}

/** The map that a sheet tells of, by names. */
export interface Draft {
  readonly stages: readonly DraftStage[];
  readonly touchpoints: readonly DraftTouchpoint[];
  /** What stood around the table. */
  readonly notes: readonly string[];
  readonly emotions: readonly ReadEmotion[];
  readonly scale: EmotionScale | undefined;
  /** Cells that were kept aside, by heading; '' for what stood around the table. */
  readonly keptCells: ReadonlyMap<string, number>;
  /** Somebody numbers the touchpoints of a stage: no others are numbered for them. */
  readonly isNumbered: boolean;
}
