// The import layers: ARCHITECTURE.md has the picture. Each rule says why it is there.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [from, ...allowed, '^src/once\\.ts$'] },
});
const oneDoor = (library, door) => ({
  name: `one-door-${library}`,
  severity: 'error',
  comment: `${library} has one importer, so that it can be exchanged in one place and loaded only when needed`,
  from: { path: '^src/', pathNot: [door, '^src/(gen|testing)/', '\\.test\\.ts$'] },
  to: { path: `node_modules/${library}/` },
});

// Where ids, and what is compared with them, become NFC. A new line needs a reason like these.
const doorsOfNfc = [
  // What files say, and what they are called.
  '^src/model/(ids-in-nfc|settle-form|kinds|model|metric-data|metric-row)\\.ts$',
  // What is typed, at the prompt too, and ids that are made of names.
  '^src/command-program\\.ts$',
  '^src/commands/case/ask\\.ts$',
  '^src/commands/agents/run-command\\.ts$',
  '^src/actions/new/init\\.ts$',
  '^src/actions/(news/articles|kit/form-answers)\\.ts$',
  // What other systems export.
  '^src/(source/sheet|model/import-mapping|actions/import/known)\\.ts$',
  // Places and edits in files that have ids in another form.
  '^src/source/(locate|edit-written)\\.ts$',
  // Texts that are searched or filtered by.
  '^src/queries/lookup/(fold|search|units)\\.ts$',
  // Choices, which are texts, beside answers and the data of metrics.
  '^src/queries/(handoffs/form-check|metrics/parts)\\.ts$',
];

export default {
  forbidden: [
    {
      name: 'ids-are-composed-at-the-door',
      severity: 'error',
      comment: 'Ids become NFC where they enter; behind that, texts are compared as they are',
      from: { path: '^src/', pathNot: [...doorsOfNfc, '\\.test\\.ts$'] },
      to: { path: '^src/source/nfc\\.ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places, or two in one',
      from: {},
      to: { circular: true },
    },
    only(
      'diagnostic-knows-nothing',
      '^src/diagnostic\\.ts$',
      ['^src/locales/messages\\.ts$'],
      'A finding is plain data; which messages there are, and of which values, the types of the catalogue say',
    ),
    only('once-knows-nothing', '^src/once\\.ts$', [], 'To keep a value is nobody’s subject, so every layer may'),
    {
      name: 'words-only-as-types',
      severity: 'error',
      comment: 'What finds and plans knows the keys of messages; their words are found when something is printed',
      from: { path: '^src/(diagnostic\\.ts$|(source|model|queries|rules|actions|diff)/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/locales/', dependencyTypesNot: ['type-only'] },
    },
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
      'queries-ask-the-model',
      '^src/queries/',
      ['^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'Queries are pure questions of the model',
    ),
    only(
      'rules-stand-alone',
      '^src/rules/',
      ['^src/diff/', '^src/queries/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'Rules find; they do not change, draw or print',
    ),
    only(
      'actions-plan',
      '^src/actions/',
      ['^src/diff/', '^src/queries/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$', '^src/outcome\\.ts$'],
      'Actions return plans; they neither write nor check rules',
    ),
    only(
      'change-applies-plans',
      '^src/change/',
      [
        '^src/rules/',
        '^src/actions/',
        '^src/queries/',
        '^src/model/',
        '^src/source/',
        '^src/outcome\\.ts$',
        '^src/diff/',
        '^src/host\\.ts$',
        '^src/kept\\.ts$',
        '^src/conflicts\\.ts$',
        '^src/diagnostic\\.ts$',
      ],
      'A change is data: a terminal, a page and a server find words for it themselves',
    ),
    only(
      'diff-compares',
      '^src/diff/',
      ['^src/queries/', '^src/model/', '^src/source/', '^src/diagnostic\\.ts$'],
      'A diff is data',
    ),
    only(
      'render-makes-text',
      '^src/render/',
      [
        '^src/queries/',
        '^src/diff/',
        '^src/model/',
        '^src/locales/',
        '^src/diagnostic\\.ts$',
        '^src/(visible-text|short-message)\\.ts$',
      ],
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
        '^src/(visible-text|short-message)\\.ts$',
        '^src/outcome\\.ts$',
      ],
      'A format is a function from findings to a string',
    ),
    only(
      'locales-are-words',
      '^src/locales/',
      [
        '^src/diagnostic\\.ts$',
        '^src/(visible-text|short-message)\\.ts$',
        '^src/model/gen/',
        '^src/model/machines/machine\\.ts$',
      ],
      'Catalogues hold words and nothing else; what must have words, generated types and the form of lifecycles say',
    ),
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
    oneDoor('fflate', '^src/source/'),
    oneDoor('saxes', '^src/source/'),
    oneDoor('htmlparser2', '^src/source/html-text\\.ts$'),
    oneDoor('nodemailer', '^src/node/mail\\.ts$'),
    oneDoor('commander', '^src/command-(program|answer|help)\\.ts$|^src/usage-error\\.ts$'),
    oneDoor('chalk', '^src/output/style\\.ts$'),
    oneDoor('cli-table3', '^src/output/table\\.ts$'),
    oneDoor('hyparquet-writer', '^src/output/parquet\\.ts$'),
    oneDoor('write-excel-file', '^src/output/sheet-file\\.ts$'),
    oneDoor('simple-git', '^src/node/git\\.ts$'),
    oneDoor('d3-scale', '^src/render/svg/chart/'),
    oneDoor('d3-shape', '^src/render/svg/chart/'),
    oneDoor('liquidjs', '^src/render/report/template(-budget)?\\.ts$'),
    oneDoor('@modelcontextprotocol', '^src/node/tool-server\\.ts$'),
    oneDoor('ajv', '^src/gen/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
