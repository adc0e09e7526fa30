// The import layers: ARCHITECTURE.md has the picture. Each rule says why it is there.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [from, ...allowed] },
});
const oneDoor = (library, door) => ({
  name: `one-door-${library}`,
  severity: 'error',
  comment: `${library} has one importer, so that it can be exchanged in one place and loaded only when needed`,
  from: { path: '^src/', pathNot: [door, '^src/(gen|testing)/', '\\.test\\.ts$'] },
  to: { path: `node_modules/${library}/` },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places, or two in one',
      from: {},
      to: { circular: true },
    },
    only('diagnostic-knows-nothing', '^src/diagnostic\\.ts$', [], 'A finding is plain data'),
    only(
      'source-knows-no-journeys',
      '^src/source/',
      ['^src/diagnostic\\.ts$'],
      'Text and places know nothing of journeys',
    ),
    only(
      'model-below-all',
      '^src/model/',
      ['^src/source/', '^src/diagnostic\\.ts$'],
      'What files mean depends on nothing that uses it',
    ),
    only(
      'views-ask-the-model',
      '^src/views/',
      ['^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'Views are pure questions of the model',
    ),
    only(
      'rules-stand-alone',
      '^src/rules/',
      ['^src/views/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'Rules find; they do not change, draw or print',
    ),
    only(
      'actions-plan',
      '^src/actions/',
      ['^src/views/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$', '^src/outcome\\.ts$'],
      'Actions return plans; they neither write nor check rules',
    ),
    only(
      'diff-compares',
      '^src/diff/',
      ['^src/views/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'A diff is data',
    ),
    only(
      'render-makes-text',
      '^src/render/',
      ['^src/views/', '^src/diff/', '^src/model/', '^src/locales/'],
      'Rendering turns data into text',
    ),
    only(
      'output-formats-findings',
      '^src/output/',
      [
        '^src/diagnostic\\.ts$',
        '^src/source/',
        '^src/locales/',
        '^src/render/(text|markdown/(escape|table))',
        '^src/outcome\\.ts$',
      ],
      'A format is a function from findings to a string',
    ),
    only('locales-are-words', '^src/locales/', ['^src/diagnostic\\.ts$'], 'Catalogues hold words and nothing else'),
    {
      name: 'edge-only',
      severity: 'error',
      comment: 'The real world is reached through Host alone; only the entry brings it in',
      from: { path: '^src/', pathNot: ['^src/node/', '^src/(gen|testing)/', '\\.test\\.ts$'] },
      to: { path: '^src/node/' },
    },
    {
      name: 'no-node-inside',
      severity: 'error',
      comment: 'Files, processes and sockets are the edge’s; inside there are texts and data',
      from: { path: '^src/', pathNot: ['^src/(node|gen|testing)/', '\\.test\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      comment: 'The program does not lean on its tests',
      from: { path: '^src/', pathNot: ['^src/testing/', '\\.test\\.ts$'] },
      to: { path: ['^src/testing/', '\\.test\\.ts$'] },
    },
    oneDoor('js-yaml', '^src/source/'),
    oneDoor('yaml', '^src/source/'),
    oneDoor('commander', '^src/command-(line|help)\\.ts$|^src/usage-error\\.ts$'),
    oneDoor('chalk', '^src/output/style\\.ts$'),
    oneDoor('cli-table3', '^src/output/table\\.ts$'),
    oneDoor('simple-git', '^src/node/git\\.ts$'),
    oneDoor('ajv', '^src/gen/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
