/** The frame of every JSON document that cxmap prints. */
export function jsonDocument(kind: string, content: object): string {
  return `${JSON.stringify({ schemaVersion: 1, kind, ...content }, null, 2)}\n`;
}
