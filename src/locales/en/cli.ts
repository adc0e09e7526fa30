/** The words of the help and of wrong usage. Loaded without the rest, so that `--help` stays quick. */

import type { CommandWords } from '../terms.ts';
import { ciCommands } from './cli-ci.ts';
import { clientCommands } from './cli-client.ts';
import { exportCommands } from './cli-export.ts';
import { metricCommands } from './cli-metric.ts';
import { newsCommands } from './cli-news.ts';
import { setCommands } from './cli-set.ts';
import { workCommands } from './cli-work.ts';
import { listOr } from './words.ts';

const commands = {
  init: {
    summary: 'begin a map by four questions or options: success, stages, teams, touchpoints',
    description:
      'Writes a workspace into a folder: the six usual stages, a first team and a file for each list that the map needs. On a terminal it asks four questions, unless an option answers one. Nothing that is there is overwritten.',
    arguments: { dir: 'the folder, by default the current one' },
    options: {
      example: 'a complete small map instead, with feedback, tasks and ideas to play with',
      from: 'the sheet of a map (.csv, .xlsx, .md), as import map reads it: its stages, teams and touchpoints',
      success: 'what a client has once they succeed, in one sentence',
      stages: 'your own stages in their order, with commas',
      teams: 'teams and their people, the head first: “Sales: Ann Lee, Tom Ray; Support”',
      touchpoints:
        'first touchpoints by stage, each with its team in brackets, else of the first: “Try: Demo (Sales), Trial”',
    },
    examples: [
      'a workspace in the current folder; on a terminal four questions make the first map of it',
      'a complete Russian example in the folder bank',
      'with the map of a sheet',
      'the same answers without a question',
    ],
  },
  validate: {
    summary: 'check the map and the loop: forms, references, lifecycles',
    description:
      'Checks the files of the workspace and says what is wrong, where, and what would be right. It never looks at today’s date, so a build does not turn red overnight.',
    arguments: { path: 'files or folders to report on; references are still checked over the whole workspace' },
    options: {
      format: 'how findings are printed',
      'fail-on': 'exit with 1 at findings of this severity',
      base: 'also say what became of the common ancestor with this commit: rewritten histories, deleted records, a status written into a file that the lifecycle does not allow; the weights of these rules are the base’s. Without a name, as the pull request of the CI run or the default branch says',
      fetch: 'fetch what a shallow or partial clone lacks for that (nothing is fetched without it)',
      'merge-with':
        'also say what a merge of HEAD with this commit would bring that neither side has; nothing is written. May be given several times',
      watch: 'check again whenever a file changes',
      baseline: 'leave out what this file knows',
      'update-baseline': 'make the baseline, or take out of it what is mended',
      'no-cache': 'check everything anew, without the results of earlier runs',
      timings: 'say on standard error where the time went, in milliseconds by phase',
    },
    examples: [
      'check everything',
      'report on the hand-offs alone',
      'annotations in a pull request on GitHub',
      'what a branch does to records that others rely on',
      'what breaks only when branches come together',
      'let known findings through for now',
    ],
  },
  explain: {
    summary: 'say what a rule is for, or what a change costs, with an example',
    arguments: { rule: 'the id of a rule of validate, or of a change of diff; without it, all rules are listed' },
    options: { changes: 'list the changes that diff knows, instead of the rules', format: 'how the answer is printed' },
    examples: ['all rules', 'one rule', 'a change, and why it weighs what it does', 'all changes'],
  },
  guide: {
    summary: 'short texts for agents and the impatient: model, loop, review',
    description:
      'Prints a text of at most two pages: where things are written and by which commands (model), how a word of a client becomes an answer (loop), what a change costs others (review). Without a topic: which texts there are.',
    arguments: { topic: 'what about' },
    options: { format: 'how the text is printed' },
    examples: ['which texts there are', 'from a word of a client to an answer', 'the text for another program'],
  },
  mcp: {
    summary: 'the map and the loop as tools for agents (Model Context Protocol)',
    description:
      'Answers an agent over standard input and output until it is closed: what waits, lists, searches, one thing, what can be done with it, findings, changes. It reads, and writes nothing. What people wrote comes marked as quoted.',
    examples: ['as an agent is told to start it', 'for the workspace in another folder'],
  },
  diff: {
    summary: 'say what changed in meaning between two revisions, the costliest first',
    description:
      'Compares two revisions of the workspace as git names them, by ids: a reformatted or moved file is no change, a renamed thing is one. Without arguments: HEAD with the work tree. A...B is from where B left A. Nothing is checked out.',
    arguments: { revisions: 'A, A..B or A...B, as in git diff' },
    options: {
      staged: 'compare with what is staged, not with the work tree',
      base: 'compare from where HEAD left this commit, such as the branch that it is to be merged into; without a name, as the pull request of the CI run or the default branch says',
      fetch: 'fetch what a shallow or partial clone lacks for that (nothing is fetched without it)',
      format: 'how the changes are printed',
      'as-of': 'the moment that the impact is read at, instead of now or of when the later commit was made',
      'fail-on': 'exit with 1 where a change of this class, or a costlier one, is found',
    },
    examples: [
      'what is not committed yet',
      'what a branch changes',
      'between two releases, for another program',
      'what a branch may not do',
      'a gate for the pull request of a CI run',
      'a page with both maps, for the browser',
    ],
  },
  ack: {
    summary: 'say for your team that it can live with a change by which it receives less',
    description:
      'Writes an ack into the folder of your team: which change (by its fingerprint, as diff shows it), who, and why. diff --fail-on passes where each change has one of a team that receives less by it, or, where no team does, of the team that owns the loop. Another value is another change, and needs another ack. cxmap proves nobody’s identity: let the host demand the approval of the team for its folder (CODEOWNERS).',
    arguments: { fingerprint: 'what diff shows beside a change' },
    options: {
      reason: 'why the team can live with it',
      for: 'who has said so, where that is not you; the file names you both',
      base: 'what the changes are compared with; by default where HEAD left the default branch, else HEAD',
      fetch: 'fetch what a shallow or partial clone lacks for that (nothing is fetched without it)',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit exactly the new file',
      format: 'how the result is printed',
    },
    examples: ['one change', 'two changes of a branch, committed', 'what somebody else has said'],
  },
  list: {
    summary: 'list things of a kind: tasks, hand-offs, people, tags …',
    description:
      'Lists everything of a kind, filtered and sorted. Without a kind: how much there is of each. Filters take ids or names; several values of one filter, with commas between, mean any of them.',
    arguments: { kind: 'what to list: task, case, stage, person … (also in the plural)' },
    options: {
      status: 'in this status',
      owner: 'who answers for it: a person, of a touchpoint the team',
      person: 'in which this person has any part',
      team: 'of this team',
      stage: 'of this stage',
      tag: 'with this tag',
      client: 'about this client',
      where: 'field=value, field!=value, or field= for what is not set; any field of the kind or of its files',
      sort: 'by these fields, with commas between; -due for the other way round',
      format: 'how the list is printed; json and csv have all fields',
    },
    examples: [
      'how much there is of each kind',
      'unfinished tasks, the next due first',
      'what came in this November and is not closed',
      'for a spreadsheet',
    ],
  },
  show: {
    summary: 'show one thing and all that it is tied to',
    description:
      'Prints what a file says with names beside ids, and everything that it refers to and that refers to it, with the places.',
    arguments: { id: 'an id, any part of it that names no other, a name, or kind/id' },
    options: {
      format: 'how it is printed',
      'as-of': 'the moment that what is said of it is counted up to, instead of now',
    },
    examples: [
      'a record, by a part of its id',
      'a team',
      'a touchpoint, with what is said of it',
      'a stage, for another program',
    ],
  },
  search: {
    summary: 'search all names, texts and ids',
    description:
      'Finds what has all of the words, or words that begin with them. Capitals do not matter, and neither does ё. Names weigh more than texts.',
    arguments: { words: 'what to look for' },
    options: {
      kind: 'only things of this kind',
      limit: 'show at most so many (20)',
      format: 'how results are printed',
    },
    examples: ['whatever has both words', 'only tasks'],
  },
  new: {
    summary: 'begin a file from a commented template',
    description:
      'Writes a definition or a record whose fields are filled with what fits, so that it validates; what only you can know says “…”. Nothing is overwritten.',
    arguments: {
      kind: 'what it is: touchpoint, handoff, metric, task …',
      id: 'its id; of a record, what it is about (records get their ids themselves)',
    },
    options: {
      name: 'what people call it; by default made of the id',
      stage: 'the stage it belongs to',
      owner: 'who answers for it',
      set: 'a field and its value as YAML, like to=[support] or source.status=collected',
      by: 'who does this, in records; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the file and write nothing',
      commit: 'commit the new file',
      format: 'how the result is printed',
    },
    examples: ['a touchpoint', 'look at a hand-off before it is written', 'a task'],
  },
  ...setCommands,
  rename: {
    summary: 'give something another id everywhere: file, references, columns',
    description:
      'Changes the id where it is given and wherever it is repeated: in all files of the workspace, keys of maps, what ideas change, headings and cells of metrics’ values, baselines. A file moves. Only these bytes change. Words that are merely equal stay; templates and CI files that have the word are listed. A record keeps its id, unless two files have it: name the file that is to get another.',
    arguments: {
      id: 'kind/id, or an id that only one thing has; step/<playbook>/<id>, work/<idea>/<id>, field/<handoff>/<name>, dimension/<metric>/<name>',
      new: 'the new id',
    },
    options: {
      'dry-run': 'show the changes and write nothing',
      commit: 'commit exactly what changed, moved files too',
      format: 'how the result is printed',
    },
    examples: ['a team, looked at before it is written', 'a stage, committed', 'a field of a hand-off’s form'],
  },
  resolve: {
    summary: 'put together what a merge, a rebase or a stash left in conflict',
    description:
      'Merges the two sides of each file in conflict by what it says: fields and entries each by themselves, histories by time as far as the lifecycle allows it, values of metrics row by row. What is resolved is told to git (git add). What two people would have to talk about is refused with the choices, and stays as it is. Current is what HEAD has (in a rebase: what you rebase onto), incoming is what comes to it.',
    arguments: { path: 'files or folders in conflict; all of the workspace where none is named' },
    options: {
      take: 'the side that counts where both say something else in one field; never in a history',
      force: 'also files that were edited since git left them; what was edited is lost',
      'dry-run': 'show what the files would become and write nothing',
      format: 'how the result is printed',
    },
    examples: [
      'what can be resolved, before anything is written',
      'after git merge, rebase, cherry-pick or stash pop',
      'where both sides changed a field: the one that comes',
      'the tasks alone, for another program',
    ],
  },
  render: {
    summary: 'draw the map, journeys, blueprints, hand-offs, ideas, tasks and metrics as pictures, diagrams and pages',
    arguments: { view: 'what to draw' },
    options: {
      format:
        'mermaid for a diagram, md for a page with diagrams and tables, svg and png for a picture, html for a page with the picture and tables that any browser opens; by default what the ending of the file says, else mermaid',
      'to-be': 'with what the ideas on their way will change',
      base: 'mark what has changed since where HEAD left this commit; without a name, as the pull request of the CI run or the default branch says',
      fetch: 'fetch what a shallow or partial clone lacks for that',
      stage: 'this stage alone',
      scenario: 'which blueprint; may be left out where there is one',
      metric: 'the course of this metric',
      team: 'the tasks of this team',
      'as-of': 'the moment that tasks and hand-offs are judged by, instead of now',
      of: 'whose states',
      width:
        'of a picture: for a screen, or for a column of a page; slide is the whole map on one slide of 16:9, the worst in words and the rest counted',
      theme: 'of a picture or an HTML page; auto follows the reader’s own choice',
      engine: 'who draws a picture: cxmap itself, or Mermaid in a browser (mermaid-cli)',
      output: 'write to this file instead',
    },
    examples: [
      'the map as a picture',
      'the whole map on one slide, for a director in the back row',
      'what the ideas on their way will change',
      'what a branch does to the map, for its pull request',
      'the map as a Markdown page',
      'tasks as a page for the browser, as they will stand that day',
      'one stage as a diagram',
      'a scenario as a service blueprint',
      'how one metric went',
      'all metrics as charts, stage by stage',
      'ideas by value and effort',
      'the states of an idea',
      'the same as a picture',
    ],
  },
  report: {
    summary: 'make the pages of a wiki: the map, teams, stages, what waits, ideas, projects, metrics',
    description:
      'Writes Markdown pages with diagrams, pictures and links between them. Templates of your own in templates/report replace those of cxmap. Pages that are as they should be are left alone; pages that an earlier report made and this one does not are removed.',
    arguments: { page: 'a kind of page or one page: ideas, team, team/support; without it, all of them' },
    options: {
      output: 'the folder for the pages, by default report in the workspace, with --public report-public',
      public:
        'pages for a wiki that everybody reads: the map and what is measured, nobody’s name, no client’s word, no record',
      check: 'write nothing: exit with 1 where a page is not what its report’s day and the files make of it',
      diagrams:
        'diagrams as Mermaid, which GitHub and GitLab draw, or as pictures for a host that does not (drawn by mermaid-cli)',
      'as-of': 'the moment the pages speak of, instead of now',
      data: 'print what the templates are given, as JSON',
      eject: 'copy the templates into templates/report, to change them',
      format: 'how the result is told',
    },
    examples: [
      'all pages into the folder report',
      'all pages into the folder of a wiki',
      'a team’s page and the director’s',
      'with pictures in the place of diagrams',
      'what everybody may read',
      'fail where a committed page is stale',
      'own the template of the teams’ pages',
      'what a template may use',
    ],
  },
  site: {
    summary: 'make one HTML page of it all, for those who never open git',
    description:
      'Writes one file that needs nothing else: the map to zoom, a card for each touchpoint, hand-off, team, idea and metric, search and filters, today’s map and the map to be. Send it, or put it anywhere; it asks no server for anything. People’s e-mail addresses and what clients said are not in it. With --public it is fit for everybody: nobody is named, and ideas, plans and what waits stay inside, as in report --public. With --serve nothing is written: the page is shown at an address of this computer alone, and follows every change of a file. With --write it has a board, where cards are dragged and forms filled in as git’s user, by the rules of the commands.',
    options: {
      output: 'the file, by default success-map.html, for everybody success-map-public.html; - is standard output',
      public: 'only what everybody may read: without people, ideas, plans and what waits',
      serve: 'show the page at an address of this computer instead of writing it, and follow the files',
      port: 'the port of that address; by default one that is free',
      write: 'with --serve, the board too: cards move, cases come in, in the name of git’s user',
      'as-of': 'the moment the page speaks of, instead of now',
      format: 'how the result is told',
    },
    examples: [
      'the page as success-map.html',
      'the page for a meeting',
      'into another program',
      'the page for the company’s web site',
      'the page, live while you edit the files',
      'the page with a board, where cards are moved and cases added',
    ],
  },
  import: { summary: 'bring a map in' },
  'import map': {
    summary: 'bring in the map from a sheet: CSV, Excel or a table of Markdown',
    description:
      'Finds out how the sheet is turned (a column a stage, a row a stage or touchpoint, a row a card) by its headings, in English or Russian, and makes stages, touchpoints, teams and channels of it. What is there already, by id or name, is brought up to date; nothing goes. What the map has no field for is kept beside it as x-import-<heading>. Run again, it changes nothing.',
    arguments: { file: 'the sheet: .csv, .xlsx or .md; with --template the file to be written' },
    options: {
      sheet: 'the sheet of a workbook, by its name or its number from 1; by default the first',
      map: 'what its headings, words and marks mean, where it does not say itself (YAML: lanes, emotion, names, constants …)',
      template: 'write an empty sheet to be filled in, .csv or .xlsx',
      'dry-run': 'say how the sheet is read, and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: [
      'see what becomes of each lane',
      'one sheet of a workbook',
      'with a file that says what its headings mean',
      'an empty sheet for a team that begins',
    ],
  },
  ...exportCommands,
  schema: {
    summary: 'print JSON Schemas for editors, with your own ids as choices',
    description:
      'Prints the schema of a kind of file, or lists the kinds. An editor that knows JSON Schema then explains fields, proposes values and underlines mistakes while you type. cxmap init sets VS Code up.',
    arguments: { kind: 'the kind of file; without it, all kinds are listed' },
    options: {
      live: 'with the ids, forms and attributes of this workspace as choices',
      output: 'write into this folder instead, without a kind all of them',
      watch: 'write again whenever a file changes',
    },
    examples: [
      'the kinds of file',
      'the schema of touchpoints, the same for every workspace',
      'bring those of the editor up to date',
      'keep them so while you work',
    ],
  },
  monitor: {
    summary: 'show what waits for whom: overdue, in question, undecided, owed, news to come',
    description:
      'Reads the loop at this moment, list by list; what is past its limit comes first, marked “!”. A list with entries is no failure, unless --fail says so.',
    arguments: { list: 'these lists alone' },
    options: {
      late: 'only what is past its limit',
      fail: 'exit with 1 where there are entries',
      person: 'only what this person has to do',
      team: 'only what concerns this team',
      stage: 'only what belongs to this stage',
      tag: 'only what has this tag',
      'as-of': 'as it was, or will be, at this moment',
      format: 'how the lists are printed',
    },
    examples: ['everything', 'two lists of one team', 'fail a nightly job when something is late'],
  },
  board: {
    summary: 'move cards over a board in the terminal: tasks, ideas or cases by their state',
    description:
      'Arrows go from card to card, m moves one, ? names all keys. A move is that of task move, idea move, or of case triage, clarify, answer and close: the same questions, the same refusals, the same lines in the same file. What others change shows by itself. Into a pipe, or with --format json, the board is printed once.',
    arguments: { what: 'what lies on it: tasks, where nothing is said' },
    options: {
      person: 'only what this person has',
      team: 'only what people of this team have',
      tag: 'only with this tag',
      mouse: 'the mouse selects cards too; the terminal’s own selecting of text then wants Shift',
      by: 'who moves; by default the member with git’s user.email',
      commit: 'commit each change to git with a generated message',
      format: 'a board to work at, or all cards as one JSON document',
    },
    examples: ['the tasks', 'what Ann has', 'the cases of one topic, printed once'],
  },
  owed: {
    summary: 'show which clients wait for an answer, each with a draft of it',
    description:
      'Every resolved case that is not closed, merged by client and by what became of it. The draft thanks and asks whether it is settled; of reasons it holds only what `public_reason` of the case or idea says. What colleagues wrote stands above it, after #, and is not for the client. Praise is only thanked for; a case whose decision names another case as its reason gets no letter.',
    options: {
      client: 'only this client',
      late: 'only answers past their limit',
      fail: 'exit with 1 where an answer is owed',
      'as-of': 'as it was, or will be, at this moment',
      format: 'how the answers are printed',
    },
    examples: ['all answers owed', 'those to one client', 'fail a nightly job when an answer is late'],
  },
  mine: {
    summary: 'show what one person has to do',
    arguments: { person: 'who; by default the member with git’s user.email' },
    options: {
      late: 'only what is past its limit',
      'as-of': 'as it was, or will be, at this moment',
      format: 'how the lists are printed',
    },
    examples: ['what I have to do', 'what Ann is late with'],
  },
  remind: {
    summary: 'write each person a digest of what waits for them, and send it',
    description:
      'New, due soon, overdue, asked, news to confirm and to publish, questions to answer. Mail goes by SMTP (CXMAP_SMTP_URL, CXMAP_MAIL_FROM), messages to a webhook of Slack, those like it, or a workflow of Teams (CXMAP_WEBHOOK_URL); both addresses come from the environment alone. A digest goes once a day. One that cannot be sent holds up no other: it is named, and the command ends with 3.',
    arguments: { person: 'only these people' },
    options: {
      send: 'how to send; without it, digests are only shown',
      form: 'what the webhook takes: blocks of Slack (the default) or an Adaptive Card of Teams',
      'dry-run': 'show what would be sent',
      again: 'send also what went out today',
      'as-of': 'as it was, or will be, at this moment',
      format: 'how digests, or what became of them, are shown',
    },
    examples: [
      'look at all digests',
      'send them by mail',
      'see what the webhook would get',
      'send them to a workflow of Teams',
    ],
  },
  ...clientCommands,
  flow: {
    summary: 'show how long work takes, and what has become old',
    description:
      'Where the time of tasks, ideas or cases goes, how long they take until they are finished, how old what is open has become beside that, how many are done within the target of their type, and how many are finished a week. Times are working hours by the calendar of whoever has the work.',
    arguments: { kind: 'what is looked at; by default tasks' },
    options: {
      type: 'only tasks of this type; may be given several times',
      team: 'only what somebody of this team has; may be given several times',
      'as-of': 'as it was at this moment',
      format: 'how it is printed; csv has what is open, with its age',
    },
    examples: ['how tasks flow', 'ideas of one team', 'what is open, with its age, for a spreadsheet'],
  },
  forecast: { summary: 'say what is likely to be finished by when' },
  'forecast when': {
    summary: 'say by when so many are likely to be finished',
    description:
      'Reads how many were finished in each of the last 26 whole weeks, and works out exactly how likely so many are finished by the end of each week from now, if each is like one of those.',
    arguments: { count: 'how many; by default as many as are open' },
    options: {
      of: 'what is forecast; by default tasks',
      type: 'only tasks of this type; may be given several times',
      team: 'only what somebody of this team has; may be given several times',
      'as-of': 'as it was at this moment',
      format: 'how it is printed',
    },
    examples: ['when the open tasks are done', 'when twenty tasks of support are done'],
  },
  'forecast how-many': {
    summary: 'say how many are likely to be finished by a date',
    arguments: { date: 'by the end of which day; whole weeks from now count' },
    options: {
      of: 'what is forecast; by default tasks',
      type: 'only tasks of this type; may be given several times',
      team: 'only what somebody of this team has; may be given several times',
      'as-of': 'as it was at this moment',
      format: 'how it is printed',
    },
    examples: ['how many tasks are done by the end of January', 'how many cases are closed by then'],
  },
  case: { summary: 'what clients and colleagues say' },
  'case add': {
    summary: 'add feedback as a case',
    description:
      'Writes down what somebody said. What its source cannot do without is asked for on a terminal and refused otherwise; what would help is named.',
    options: {
      source: 'where it comes from; by default a client who came by himself',
      text: 'what was said; otherwise standard input',
      client: 'which client said it',
      employee: 'whose idea it is, or who was checked',
      channel: 'the channel it came by',
      stage: 'the stage it is about',
      touchpoint: 'the touchpoint it is about',
      score: 'the mark that was given, and its metric',
      sentiment: 'how it sounds',
      site: 'the site of an open source',
      'site-type': 'what kind of site it is',
      url: 'where it stands there',
      tag: 'what it is about',
      received: 'when it came, instead of now',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['what a client wrote', 'an employee’s idea', 'an answer to a survey, with its mark'],
  },
  'case import': {
    summary: 'bring in feedback from a file of another system',
    description:
      'Turns the rows of a CSV, Excel (.xlsx) or JSON file into cases. What does not fit is refused row by row with its reasons, the rest is imported; what came in before, by its external id, is passed over. The same import run again completes one that was cut short.',
    arguments: { file: 'the file; its ending says what it is: .csv, .xlsx, .json, .jsonl' },
    options: {
      map: 'how its columns become fields of a case (YAML: columns, constants, values, time, rows_where …)',
      redact:
        'put words in place of e-mails, phones, numbers of cards, accounts, passports, SNILS and INN, in every field, before anything is written',
      'dry-run': 'say what would be imported and refused, and write nothing',
      format: 'how the result is printed',
    },
    examples: ['see what would come in', 'reviews, without the personal data in them'],
  },
  'case clarify': {
    summary: 'ask the client about a case, or record the answer',
    description: 'Writes the question down and prints a letter that thanks and asks, ready to be sent.',
    arguments: { id: 'the case, or any part of its id that names no other' },
    options: {
      question: 'what the client is asked',
      answer: 'what the client answered',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['ask', 'record the answer'],
  },
  'case grant': {
    summary: 'record what the client was given by the authority of a team',
    description:
      'Writes into the case what an employee gave without asking, as the authority of their team allows (authority in the team’s file). What is over the limit is written down too, with a remark, and validate tells it.',
    arguments: { id: 'the case, or any part of its id that names no other' },
    options: {
      measure: 'the measure, as the team’s authority calls it',
      amount: 'how much, in the unit of the limit',
      by: 'who gave it; by default the member with git’s user.email',
      'as-of': 'when it was given, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['an amount, committed'],
  },
  'case triage': {
    summary: 'decide what follows from a case: a task, an idea, or nothing',
    description:
      'Tags the case, makes the task or idea that follows or joins one that is there, and writes the decision last. The owner comes from the routing, the due date from the type’s target time.',
    arguments: { id: 'the case, or any part of its id that names no other', decision: 'what follows' },
    options: {
      tag: 'what it is about',
      reason: 'why, where nothing follows',
      into: 'the task or idea to join',
      title: 'what is to be done',
      type: 'the type of the task',
      owner: 'who does it, instead of routing',
      due: 'by when, instead of the type’s target time',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['a task, for whom routing finds', 'one more client for an idea', 'nothing follows'],
  },
  'case answer': {
    summary: 'record the answer to the client and whether it satisfies',
    description:
      'Closes the case when all work on it has ended. “sent” says that it went out and the client has not said a word yet; “not_satisfied” opens the work again, with the note as the reason. What the client said is never guessed: without an outcome it is asked for on a terminal, and refused otherwise.',
    arguments: { id: 'the case, or any part of its id that names no other' },
    options: {
      outcome: 'how it ended',
      channel: 'how the client was answered; by default as the case came, where an answer went out',
      note: 'what was said',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['it went out, no word yet', 'the client is satisfied', 'the client is not, and the work goes on'],
  },
  'case close': {
    summary: 'close a case that needs no reply, or whose client cannot be reached',
    arguments: { id: 'the case, or any part of its id that names no other' },
    options: {
      outcome: 'how it ended',
      channel: 'how the client was tried',
      note: 'what there is to say',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed files',
      format: 'how the result is printed',
    },
    examples: ['nobody could be reached', 'no reply is needed'],
  },
  route: {
    summary: 'show who gets a case, and by which rule',
    arguments: { case: 'the case, or any part of its id that names no other' },
    options: {
      type: 'as if a task of this type came of it',
      explain: 'every rule, and why it did not win',
      'as-of': 'whose absences count, instead of today’s',
      format: 'how the answer is printed',
    },
    examples: ['who would get a task of this type', 'why'],
  },
  ...metricCommands,
  ...newsCommands,
  task: { summary: 'what people have to do' },
  'task move': {
    summary: 'move a task to another status',
    description:
      'Changes the status and adds an entry to the history, and nothing else in the file. What a move needs is told by the lifecycle; what is missing is listed all at once.',
    arguments: { id: 'the task, or any part of its id that names no other', status: 'the status to move to' },
    options: {
      note: 'the problem, the answer, the result or the reason',
      owner: 'who has the task from now on',
      by: 'who does this; by default the member with git’s user.email',
      'as-of': 'when this is done, instead of now',
      'dry-run': 'show the change and write nothing',
      commit: 'commit the changed file',
      format: 'how the result is printed',
    },
    examples: ['accept a task', 'report the result, and commit it', 'ask the CX team'],
  },
  ...workCommands,
  ...ciCommands,
  completion: {
    summary: 'print a script that completes commands and ids at the Tab key',
    description:
      'Prints a script for a shell. With it, the Tab key completes commands, options, and the ids of this very workspace: tasks to move, and the moves that are open to each.',
    arguments: { shell: 'the shell', words: 'asked by the script itself: the words typed so far' },
    examples: ['in ~/.bashrc; for zsh alike in ~/.zshrc', 'in ~/.config/fish/config.fish'],
  },
} satisfies Readonly<Record<string, CommandWords>>;

export const cli = {
  tagline:
    'The Customer Success Map as code: who meets the client when, who must tell whom what, and what became of each word they said.',
  commands,
  global: {
    dir: 'start in this folder',
    at: 'read the workspace as it is committed there (a branch, a tag, an id), at the time of that commit',
    locale: 'the language of everything printed (by default the workspace’s)',
    help: 'show help',
    version: 'show the version',
  },
  titles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Options of every command:',
    commands: 'Commands:',
    examples: 'Examples:',
    choices: 'choices',
    default: 'default',
  },
  usage: { command: 'command', options: 'options' },
  table: { command: 'Command', does: 'What it does' },
  more: 'cxmap <command> --help tells more. Exit codes: 0 fine, 1 findings or refused, 2 wrong usage, 3 could not finish.',
  errors: {
    unknownCommand: (name: string) => `There is no command “${name}”`,
    unknownOption: (name: string) => `There is no option ${name} here`,
    missingArgument: (name: string) => `The argument <${name}> is missing`,
    missingValue: (name: string) => `The option ${name} wants a value`,
    tooMany: () => 'There are more arguments than this command takes',
    notAllowed: (value: string, name: string, allowed: string) =>
      `“${value}” is not allowed for ${name}; it is one of: ${allowed}`,
    missingSubcommand: (name: string, commands: string) => `“${name}” wants a further word: ${commands}`,
    didYouMean: (names: readonly string[]) => `Did you mean ${listOr(names.map((name) => `“${name}”`))}?`,
    tryHelp: (command: string) => `Try: ${command} --help`,
    bug: () => 'This is a bug in cxmap; nothing was written. What happened:',
    failed: (reason: string) => `Could not finish: ${reason}`,
    tooLarge: (path: string, bytes: number, limit: number) =>
      `${path} is too large: at least ${bytes} bytes, of at most ${limit} that are read`,
  },
};
