/** The words of the commands on clients. */
export const clients = {
  columns: {
    id: 'Client',
    name: 'Name',
    written: 'In the file',
    found: 'Falls into',
    before: 'Now in',
    after: 'Would be in',
    why: 'By',
  },
  none: 'none',
  unrecorded: 'not recorded',
  yes: 'yes',
  no: 'no',
  nobody: 'There are no clients.',
  nobodyMoves: 'Nobody would move.',
};

/** Why a question about segments has no answer. */
export const clientActions = {
  'no-segments': () => 'No segments are described here: add them in map/segments.yaml',
  'no-segment': (v: { id: string; known: string }) => `There is no segment “${v.id}”; there are ${v.known}`,
  'if-form': (v: { given: string }) =>
    `“${v.given}” is no segment with a condition: write <segment>=<condition as YAML>, like large={required: [seats]}`,
};
