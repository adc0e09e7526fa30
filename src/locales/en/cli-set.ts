/** The words of the help for what changes fields. */

/** The options of what changes fields. */
const changeOfFields = {
  'dry-run': 'show the change and write nothing',
  commit: 'commit the changed file',
  format: 'how the result is printed',
};

export const setCommands = {
  add: {
    summary: 'add a person, stage, segment, channel, system, event, tag or type of task',
    description:
      'Adds what has no file of its own to the list that it stands in: persons to their team, stages to the success map, words to the vocabulary. Nothing else in the file changes. An id is made of a name; more fields follow as field=value. What would bring a new error is refused.',
    arguments: {
      kind: 'what is added',
      id: 'its id, or a name that the id is made of',
      field: 'more fields: field=value',
    },
    options: {
      name: 'what it is called, where that is not what its id says',
      team: 'the team of a person',
      ...changeOfFields,
    },
    examples: [
      'a channel, which touchpoints and cases can name from now on',
      'a member of a team, with the id kim-day',
      'a tag needs its group',
      'a type of task, with the time it may take',
    ],
  },
  set: {
    summary: 'change fields of a definition or a record',
    description:
      'Changes just these bytes of the file that something stands in; comments, quotes and order stay. field=value sets a value, field+=value adds to a list, field-=value takes from it. A field of a field has a dot between, an entry of a list is named by its id (members.ann.role) or its number (steps[0].note). Lists of ids have commas between: channels=site,call. What would bring a new error is refused. The status, owner and history of work are written by its commands alone, ids by rename. Without a change: which fields there are.',
    arguments: {
      id: 'kind/id, or an id or name that only one thing has; any part of a record’s id',
      change: 'field=value, field+=value or field-=value',
    },
    options: {
      with: 'a YAML file with fields and their values, laid over what is there (null takes a field away); - is standard input',
      ...changeOfFields,
    },
    examples: [
      'two fields of a team',
      'fields within fields, looked at before they are written',
      'lists, and an attribute',
      'a member of a team, committed',
      'a file of which there is one',
      'several fields at once, from a file',
      'which fields a team has',
    ],
  },
  unset: {
    summary: 'take fields away',
    description:
      'Takes fields out of the file that something stands in, and nothing else. What is needed there is not taken away.',
    arguments: {
      id: 'kind/id, or an id or name that only one thing has; any part of a record’s id',
      field: 'the name of the field, as set has it',
    },
    options: changeOfFields,
    examples: ['a field of a team', 'two fields of a touchpoint, looked at before they are written'],
  },
};
