const star = {
  output: 'the folder for the tables, by default export in the workspace',
  tables: 'only this table; may be given several times',
  since: 'only records to which something happened on this day or later, with what belongs to them',
  texts: 'also what people wrote: feedback, titles, notes, names of clients. Addresses of mail are left out even then',
  format: 'how the result is told',
};

const about =
  'One file a table: facts (cases, answers, tasks and ideas with their moves, news, questions, values of metrics), what they are looked at by (clients, people, teams, stages, touchpoints, tags, segments, metrics, dates), and what ties them. Every key leads to a row; “-” stands for what nobody knows. dictionary.md and dictionary.json say what each column is. The same files of the map give the same bytes.';

/** The words of the help for `export`. */
export const exportCommands = {
  export: { summary: 'take the numbers to another program' },
  'export csv': {
    summary: 'write the tables of the loop as CSV, for Excel, Tableau or Power BI',
    description: `${about} A text that a spreadsheet would run as a formula begins with an apostrophe.`,
    options: {
      ...star,
      excel: 'as a Russian Excel opens it: semicolons, decimal commas, times of the workspace’s zone, a mark of UTF-8',
    },
    examples: [
      'all tables into the folder export',
      'two tables into another folder',
      'for Excel, with what people wrote',
      'what happened since a day, to be added to what is loaded already',
    ],
  },
  'export jsonl': {
    summary: 'write the tables of the loop as JSON Lines, an object a row',
    description: about,
    options: star,
    examples: ['all tables into a folder', 'one table, as it was a commit ago'],
  },
  'export parquet': {
    summary: 'write the tables of the loop as Parquet, for DuckDB, Spark or Trino',
    description: `${about} Types are kept: moments with their zone, dates, numbers; a table without rows keeps its columns.`,
    options: star,
    examples: ['all tables into a folder', 'what happened since a day, with what people wrote'],
  },
  'export map': {
    summary: 'write the map as a sheet, for people who work in spreadsheets',
    description:
      'A row for each touchpoint, with its stage, texts, emotion, channels and teams by their names, as CSV or Excel. Changed there, the sheet is brought in again by import map, which finds everything by its id; unchanged, it changes nothing.',
    options: {
      output: 'the file; - or none is standard output, as CSV',
      format: 'csv or xlsx; by default what the file is called like',
    },
    examples: ['the map for colleagues who use Excel', 'the same as text'],
  },
  'export ics': {
    summary: 'write what has a day as a calendar (iCalendar)',
    description:
      'Due dates of tasks, milestones of running projects, promises to clients, reviews of metrics, planned events with the last day for news of them, and the next meetings of groups, as whole days. Each keeps its UID: imported again, nothing is there twice.',
    options: {
      output: 'the file; - or none is standard output',
      person: 'only what this person has to do, and events of their teams; may be given several times',
      team: 'only what concerns this team; may be given several times',
      'as-of': 'the moment from which days lie ahead, instead of now',
    },
    examples: ['everything that has a day', 'the calendar of a team'],
  },
};
