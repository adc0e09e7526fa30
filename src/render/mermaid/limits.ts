/** What one diagram may hold: below what Mermaid refuses (500 edges, 50,000 characters), with room for the host's own additions. */
export const maxEdges = 450;
export const maxCharacters = 45_000;

/** Whether every host will draw the diagram. Where not, draw it in parts: stage by stage. */
export function fits(text: string, edges: number): boolean {
  return text.length <= maxCharacters && edges <= maxEdges;
}
