/** What a dialog of the board asks: plain data, made by the server for its script. */
export interface CardForm {
  readonly title: string;
  /** The ways there are; the dialog lets choose where there are several. */
  readonly steps: readonly FormStep[];
}

export interface FormStep {
  readonly label: string;
  readonly way: string;
  readonly to?: string | undefined;
  /** Why it would be refused now. */
  readonly waits: readonly string[];
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly takes: 'text' | 'date' | readonly { readonly id: string; readonly label: string }[];
  readonly isRequired: boolean;
}
