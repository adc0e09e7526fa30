/** How often both agreed when it was last looked at; `scripts/suites.mjs` fails where it is less often now. */
export const recorded = {
  yaml: {
    'invalid YAML refused': { agree: 94, all: 94 },
    'valid YAML read as the suite has it, or refused': { agree: 253, all: 253 },
    // The others are refused: tags of one’s own, and what has no place in a file of cxmap.
    'valid YAML read': { agree: 233, all: 253 },
    'values written, read by yaml as YAML 1.2': { agree: 253, all: 253 },
    // A day is written as YAML 1.2 has it, without quotes; YAML 1.1 takes it for a moment.
    'values written, read by yaml as YAML 1.1': { agree: 252, all: 253 },
    'values written, read by js-yaml 4': { agree: 252, all: 253 },
    'values written, read by PyYAML': { agree: 253, all: 253 },
  },
  csv: {
    // Of one the two halves of the collection do not say the same.
    'csv-spectrum': { agree: 11, all: 12 },
    // The others are about delimiters, line ends and functions that Papa Parse is given.
    'cases of Papa Parse': { agree: 79, all: 86 },
    'cells written, read by Papa Parse': { agree: 78, all: 79 },
  },
  sarif: {
    'reports without an error or a warning of the multitool': { agree: 4, all: 4 },
  },
  mermaid: {
    'diagrams read by Mermaid 10.7.0': { agree: 40, all: 40 },
    'diagrams read by Mermaid 11.17.2': { agree: 40, all: 40 },
    'diagrams read by Mermaid 12.3.0': { agree: 40, all: 40 },
  },
};
