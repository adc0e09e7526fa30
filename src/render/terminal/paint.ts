/** What a page for the terminal may look like; without colour each gives its text back. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}
