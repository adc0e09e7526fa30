/** The words of the help for news and questions between teams. */

const change = {
  by: 'who does this; by default the member with git’s user.email',
  'as-of': 'when this is done, instead of now',
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed files',
  format: 'how the result is printed',
};

export const newsCommands = {
  announce: {
    summary: 'tell other teams what will reach clients, in the form of a hand-off',
    description:
      'Takes the form of the hand-off field by field (--field, or --with a file in the form of the record), and asks for what is missing at a terminal. The calendar of every receiving team is looked at before anything is written: news that comes too late is refused with the last possible day and the earliest event for news of today, unless --late-because says why. The rule of that day is kept as what was promised.',
    arguments: { handoff: 'the hand-off, by its id' },
    options: {
      effective: 'when it reaches clients; by default the one planned day of the event that nobody has told of',
      field: 'a field of the form; of a list several times, or with ; between the items',
      react: 'what the receivers should do or say',
      article: 'a page of the knowledge base that it changes, and who brings it up to date',
      'late-because': 'why it comes too late',
      with: 'a file with fields:, effective:, react:, articles:; - is standard input',
      ...change,
    },
    examples: [
      'a price, with what to say',
      'see the file that would be written',
      'late, with the reason, and commit it',
    ],
  },
};
