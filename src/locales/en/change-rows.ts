/** What each row of the table of changes is about, and why its changes weigh what they weigh. */
export const changeRows = {
  attribute: {
    title: 'An attribute of clients',
    why: 'Where an attribute is gone that clients or segments have, what is recorded of the client means nothing any more, and segments ask for what nobody knows. One that nobody has can come and go.',
  },
  'attribute-choice': {
    title: 'A choice of a client attribute',
    why: 'A client who has a choice that is gone may belong to no segment, as nobody says what that value means. A choice that no client has can come and go.',
  },
  'attribute-type': {
    title: 'The type of a client attribute',
    why: 'What is recorded of clients and what segments ask for was written for the old type. Values of another type satisfy no condition, and clients fall out of their segments.',
  },
  'authority-limit': {
    title: 'The limit of what an employee may do without asking',
    why: 'With a lower limit the employee who talks to the client has to ask more often, and the client waits. Two currencies do not compare, so another one counts as a weaker promise.',
  },
  calendar: {
    title: 'A calendar',
    why: 'A team that counts by a calendar which is gone has no hours to count its times in. Where nothing counted by it, an agreement on when people work is gone all the same.',
  },
  'calendar-zone': {
    title: 'The time zone or country of a calendar',
    why: 'Target times, lead times and limits count in this calendar. With other hours or other holidays some of them end later than people rely on.',
  },
  'case-answer': {
    title: 'An answer to the client',
    why: 'An answer is part of the life of a case and changes no promise between teams. Whether one that was given may be taken away or rewritten is checked against the base.',
  },
  'case-clarification': {
    title: 'A question to the client, and the answer to it',
    why: 'Asking the client is part of the life of a case and changes no promise between teams. Whether a question may be taken away or rewritten is checked against the base.',
  },
  'case-decision': {
    title: 'The decision about a case',
    why: 'Deciding is part of the life of a case and changes no promise between teams. Whether a decision may be taken back or rewritten is checked against the base.',
  },
  channel: {
    title: 'A channel',
    why: 'What names a channel that is gone – a touchpoint, a client, a case – no longer says how the client and the company reach each other. A channel that nothing names is only a word.',
  },
  'class-override': {
    title: 'What a change costs in this workspace',
    why: 'A change that weighs less here passes a gate that it would not have passed. The earlier revision decides, so that a pull request cannot play down its own changes.',
  },
  client: {
    title: 'A client',
    why: 'Where a client is gone, cases, rules and ideas that name the client point to nobody, and so do the promises in them. One that nothing names is still a client whom nobody looks after any more.',
  },
  'client-handover': {
    title: 'What was handed over with a client',
    why: 'The next team starts from what it was given. Where that is gone, the client has to tell everything again; recording or completing it takes nothing from anybody.',
  },
  'client-playbook': {
    title: 'A playbook that runs for a client',
    why: 'Once a playbook has started, the client can count on the steps that are still to come. Where the run is gone, nobody takes them.',
  },
  'client-promise': {
    title: 'What a client was promised',
    why: 'A promise that is gone or put off is one that somebody outside relies on. That it was kept or broken is the memory by which the company knows what its word is worth.',
  },
  'client-churn': {
    title: 'That a client has left',
    why: 'A client who left is counted, asked and learned from. Without the record it looks as though they were still there, and nobody asks why they went.',
  },
  'churn-reason': {
    title: 'A reason to leave',
    why: 'Clients who left for a reason that is gone can no longer be counted by it. A reason that nobody named is only a word.',
  },
  signal: {
    title: 'What tells that a client may leave',
    why: 'Without a signal a client leaves before anybody looks. Who relied on it is no longer told.',
  },
  'signal-condition': {
    title: 'When a signal holds',
    why: 'With another condition other clients are told of, and what the backtest said of it holds no more.',
  },
  'client-publicity': {
    title: 'Whether a client may be named in public',
    why: 'A confidential client relies on not being named, and a name once published cannot be taken back. Made confidential, the client is better protected and others have to take care.',
  },
  'cx-team': {
    title: 'The team that owns the loop',
    why: 'The CX team decides about cases, answers questions on tasks and asks why work was given up. Without one, all of that waits for nobody in particular; another team does the same work.',
  },
  ending: {
    title: 'The day on which something ended',
    why: 'What has been given a day to end on counts as gone since then, and its loss was told at that time. Moving the day, or deleting the thing later, takes no more from anybody.',
  },
  'escalation-delay': {
    title: 'How long after the due date the escalation comes',
    why: 'The longer it takes, the longer a client waits before somebody with more say hears of the late task. Delays that do not compare count as longer.',
  },
  'escalation-step': {
    title: 'A step of the escalation',
    why: 'With a step less, somebody no longer hears that a task is late, and the client behind it has one helper fewer.',
  },
  event: {
    title: 'An event',
    why: 'Hand-offs and playbooks that hang on an event which is gone have no time left: nobody can tell when the news is due or when the playbook starts. An event that nothing hangs on is only a word.',
  },
  'event-date': {
    title: 'A day on which an event is planned',
    why: 'A date alone breaks no promise: hand-offs ask for the same time before it. Whether their news can still come in time is shown as the impact.',
  },
  'field-changed': {
    title: 'Any other field',
    why: 'Fields that no other row is about promise nothing to another team or to the client. They are listed all the same, so that no change goes unseen.',
  },
  'free-day': {
    title: 'A day off in a calendar',
    why: 'On a day off nobody answers and no working time runs, so what is promised in working days comes a day later. A day that is no longer off brings it forward.',
  },
  group: {
    title: 'A working group',
    why: 'Scenarios and ideas that a group keeps are nobody’s once it is gone. Where none were, people of several teams still stop sitting at one table.',
  },
  'group-member': {
    title: 'A member of a working group',
    why: 'What a group decides, all of its teams have to do. A team whose last member leaves has no say in it any more; where a colleague stays, it still has.',
  },
  'group-rhythm': {
    title: 'How often a working group meets',
    why: 'What goes wrong between teams waits for the next meeting, and so does the client. Rhythms that do not compare count as rarer.',
  },
  'group-stage': {
    title: 'A stage that a working group looks after',
    why: 'At a stage that the group gives up, problems between teams may come to no table at all.',
  },
  handoff: {
    title: 'A hand-off between teams',
    why: 'Where it is gone, its receivers lose news that they rely on when they talk to clients. Nothing has to refer to it for that: every hand-off has somebody who is told.',
  },
  'handoff-answer': {
    title: 'The time in which questions between teams are answered',
    why: 'Whoever asks waits longer, often with a client who waits along. Without a limit an answer may never come, and times that do not compare count as longer.',
  },
  'handoff-confirmation': {
    title: 'The confirmation of a hand-off',
    why: 'Without it the sender cannot tell whether the news has been read, and nobody notices a team that has missed it.',
  },
  'handoff-mode': {
    title: 'How a hand-off comes',
    why: 'What is told or kept on a board reaches every receiver; what must be asked for or looked up reaches only who thinks of it. Going from the one to the other breaks the promise, a step within either only weakens it.',
  },
  'handoff-place': {
    title: 'The place where a hand-off lands',
    why: 'People read what comes up in the system that they work in. News that lands elsewhere has been sent, and may not be read in time.',
  },
  'handoff-receiver': {
    title: 'A receiver of a hand-off',
    why: 'A team that is no longer told goes on talking to clients without knowing what has changed. It learns of that from a client.',
  },
  'handoff-sender': {
    title: 'The sender of a hand-off',
    why: 'The receivers hear the same at the same time, only from others. It is the new sender who must know about the duty.',
  },
  'handoff-stage': {
    title: 'A stage at which a hand-off applies',
    why: 'At a stage where the hand-off no longer applies the receivers are not told any more, even if they meet clients there.',
  },
  'handoff-timing': {
    title: 'The time of a hand-off',
    why: 'Less time before the event, or more after it, leaves the receivers less prepared for the questions of clients. News that comes after the event instead of before it, or with another event, is not the news that they rely on.',
  },
  'idea-rule': {
    title: 'A rule of where ideas go',
    why: 'Without the rule such ideas go another way or wait until somebody sends them on, and so do the people who proposed them.',
  },
  'information-field': {
    title: 'A field of the form of a hand-off',
    why: 'Without a required field receivers cannot act: they have to ask, or to guess in front of the client. An optional one they could never count on, so its loss only weakens the form.',
  },
  'information-required': {
    title: 'Whether a field of a hand-off must be filled in',
    why: 'A field that need not be filled in is left empty when time is short, and receivers can no longer count on it. Made required, it costs the sender a little more work.',
  },
  'information-type': {
    title: 'The kind of value in a field of a hand-off',
    why: 'Any text can still say what is needed, but less surely and less comparably. Another exact kind of value is not what the receivers and their tools were promised.',
  },
  limit: {
    title: 'How long something may wait',
    why: 'A case, a task, an idea or a question may wait longer before anybody sees that it is late, and the client waits along. Limits that do not compare count as longer.',
  },
  'map-file': {
    title: 'The success map, vocabulary, routing or segments as a whole',
    why: 'With the file everything goes that was agreed on in it. What still refers to it shows as errors of validate.',
  },
  'member-moved': {
    title: 'A member of another team',
    why: 'The same person, known by the same id, works elsewhere. Nobody is lost; what was theirs in the old team may need another owner.',
  },
  member: {
    title: 'A member of a team',
    why: 'Whoever leaves answers no questions and takes no tasks, and what was theirs needs another owner. A new member takes nothing from anybody.',
  },
  metric: {
    title: 'A metric',
    why: 'Touchpoints, teams and goals that name a metric which is gone are measured by nothing. Where nothing names it, there is still one thing fewer that anybody watches.',
  },
  'metric-balance': {
    title: 'A metric that is read together with another',
    why: 'Read alone, a metric can get better at the cost of what clients care about: faster, but worse. Without the other nobody sees it.',
  },
  'metric-dimension': {
    title: 'What a metric is broken down by',
    why: 'An average hides the clients who fare worse. Without the breakdown nobody sees them.',
  },
  'metric-method': {
    title: 'How a metric is measured',
    why: 'Values of before and after do not compare, so nobody can say whether clients fare better than they did. Targets set for the old way may not fit the new one.',
  },
  'metric-review': {
    title: 'How often a metric is reviewed',
    why: 'What is looked at more rarely goes wrong for longer before anybody acts, and clients feel it meanwhile.',
  },
  'metric-source': {
    title: 'Whether a metric is collected',
    why: 'A metric that is not collected shows nothing, whatever its target is: what clients meet there can get worse unseen.',
  },
  'metric-target': {
    title: 'A target of a metric',
    why: 'A target that is gone or easier to reach promises clients less, and can be met without anything getting better. Whether more or less is easier, the metric’s “better” says.',
  },
  'metric-value': {
    title: 'A value of a metric',
    why: 'Decisions and reports rest on what was measured. A value that is gone or has changed takes that ground away; a new one only adds.',
  },
  'moment-of-truth': {
    title: 'Whether a touchpoint is a moment of truth',
    why: 'At a moment of truth clients make up their minds about the company, and teams take special care there. Without the mark the touchpoint is one of many.',
  },
  'article-done': {
    title: 'Whether an article that news changes is up to date',
    why: 'News is done when the articles are: until then the knowledge base says what no longer holds.',
  },
  'news-acknowledged': {
    title: 'The confirmation of published news',
    why: 'A confirmation tells the sender that the news was read. It promises nothing and takes nothing from anybody.',
  },
  'news-article': {
    title: 'An article that published news changes',
    why: 'Whoever answers clients looks into the knowledge base. An article that is taken off the list may go on saying the old; one more is one more to bring up to date.',
  },
  'news-date': {
    title: 'The day from which published news holds',
    why: 'The receivers prepare for the day that they were told. An earlier one leaves them less time before clients ask; a later one leaves them more.',
  },
  'news-field': {
    title: 'What published news says',
    why: 'The receivers have read it and work by it. What is taken out they cannot look up any more; an addition tells them more, and a correction only something else.',
  },
  'news-handoff': {
    title: 'The hand-off that published news is of',
    why: 'The hand-off says who is told, in which form and by when. Under another one the news may have gone to the wrong teams, and those who had it may lose it.',
  },
  'participant-gain': {
    title: 'What a team gains by a scenario',
    why: 'Teams work together as long as each of them gets something. Whether the new gain is worth as much to the team, only the team can say.',
  },
  'participant-target': {
    title: 'The metric of a team in a scenario',
    why: 'Without a metric nothing shows whether the team does its part for the client on this path. Another metric shows it as well.',
  },
  playbook: {
    title: 'A playbook',
    why: 'Segments and clients that name a playbook which is gone count on steps that nobody takes. Where nothing names it, people have still worked by it.',
  },
  'playbook-segment': {
    title: 'The segments of a playbook',
    why: 'Clients of a segment that is left out no longer get the steps of the playbook. Where some segments go and others come, the first lose what the others gain.',
  },
  'playbook-start': {
    title: 'The event that starts a playbook',
    why: 'Clients count on the steps after the event that they know. With another event the steps come at another time, or never.',
  },
  'playbook-step': {
    title: 'A step of a playbook',
    why: 'Without the step every client of the playbook gets one thing less. Another order alone takes nothing away, as each step keeps its own time.',
  },
  preset: {
    title: 'The set of rules that is checked',
    why: 'With fewer rules gaps go through that would have been found before, and those whom they hurt find them instead.',
  },
  record: {
    title: 'A case, task, idea, piece of news or question as a whole',
    why: 'Whoever spoke, or waits for an answer, is forgotten where the record is deleted, and what refers to it points nowhere. A new record only adds.',
  },
  'record-move': {
    title: 'The life of a task or an idea',
    why: 'Work that moves on changes no promise between teams. Whether entries of a history may be lost or rewritten is checked against the base.',
  },
  renamed: {
    title: 'The id of a thing',
    why: 'It is the same thing, and everything here that names it has been renamed along. Only links from outside have to be changed by hand.',
  },
  reviewer: {
    title: 'Who reviews the changes that a team feels',
    why: 'Without a reviewer what a team loses can be merged before anybody in it has seen it. Other reviewers look in its place just as well.',
  },
  'routing-condition': {
    title: 'The conditions of a rule of the routing',
    why: 'Cases or ideas that the rule decided about may go to others, to the fallback or to two at once. Which of them do is shown as the impact.',
  },
  'routing-owner': {
    title: 'Whom the routing leads to',
    why: 'Every case, late task and idea still has somebody to go to, so nobody waits longer. It is the new owner who must know about it.',
  },
  'routing-rule': {
    title: 'A rule of the routing',
    why: 'Without the rule its cases go by a more general one or to the fallback, and take longer to reach somebody who can help the client.',
  },
  'rule-severity': {
    title: 'How much a rule weighs',
    why: 'A rule that weighs less lets through what it stopped before. What a rule weighs where nothing is written differs from rule to rule, so a change to or from that counts as weaker, except from “off”.',
  },
  scenario: {
    title: 'A scenario',
    why: 'Without the scenario nobody keeps the path of the client in view as a whole, and each team sees only its own touchpoints.',
  },
  'scenario-group': {
    title: 'The group that keeps a scenario',
    why: 'Without a group there is no table at which the teams on the path settle what goes wrong for the client. Another group settles it as well.',
  },
  'scenario-participant': {
    title: 'A team that takes part in a scenario',
    why: 'A team that no longer takes part has nothing to gain by the path, and what it did for the client there is left to the others.',
  },
  'scenario-segment': {
    title: 'The segment of a scenario',
    why: 'For clients of segments that are left out nobody has agreed on a path. With another segment those clients lose it who had it.',
  },
  'scenario-step': {
    title: 'A step of a scenario',
    why: 'A touchpoint that the scenario leaves out is no longer kept in view on the path of the client. Another order alone takes nothing away.',
  },
  segment: {
    title: 'A segment of clients',
    why: 'Clients, rules and playbooks that name a segment which is gone hang in the air: nobody says how these clients are looked after. Where nothing names it, a way of looking after clients is gone.',
  },
  'segment-condition': {
    title: 'Which clients a segment holds',
    why: 'Clients may fall into another segment, into two or into none, and get other playbooks and another kind of care with it. Which of them do is shown as the impact.',
  },
  'segment-playbook': {
    title: 'A playbook for the clients of a segment',
    why: 'Clients of the segment no longer get the steps of the playbook, without having been told.',
  },
  'segment-strategy': {
    title: 'How closely the clients of a segment are looked after',
    why: 'With less personal care clients talk to fewer people and more machines, and whoever knew them has less time for them.',
  },
  stage: {
    title: 'A stage of the client’s life',
    why: 'Teams, touchpoints and hand-offs of a stage that is gone belong nowhere on the map. Where nothing refers to it, a goal of the client is still no longer planned for; another order alone takes nothing away.',
  },
  'stage-goal': {
    title: 'The goal of a stage, and when it is reached',
    why: 'Teams work towards what the client is to reach here. Put otherwise, it may ask less of them, and whether it does only a reader can tell.',
  },
  'stage-risk': {
    title: 'A risk of a stage and its prevention',
    why: 'What prevents a risk is something that teams do for the client. Where both are gone, nobody has to do it any more.',
  },
  'step-delay': {
    title: 'How long after the start a step of a playbook comes',
    why: 'The client waits longer for the step. Delays that do not compare count as longer.',
  },
  'step-handoff': {
    title: 'The hand-off that a step of a playbook makes',
    why: 'Without it the step is taken and the next team is not told by it. Another hand-off still tells somebody.',
  },
  'step-touch': {
    title: 'Whether a person takes a step of a playbook',
    why: 'The client meets a system instead of a person, who could have heard what the client thinks.',
  },
  'success-measure': {
    title: 'A metric of the client’s success',
    why: 'With a metric fewer nobody sees this side of whether clients succeed, and teams may stop caring about it.',
  },
  'success-statement': {
    title: 'What the client’s success is, and whose',
    why: 'All stages are derived from it. Put otherwise, it may promise clients less, and whether it does only a reader can tell.',
  },
  system: {
    title: 'A system',
    why: 'What names a system that is gone – a team, a hand-off, the source of a metric – no longer says where people work, where news lands or where data comes from. A system that nothing names is only a word.',
  },
  tag: {
    title: 'A tag',
    why: 'By their tags cases and ideas find whoever takes them. Where a tag is gone that records or rules have, they may go astray; a tag that nothing has is only a word.',
  },
  'task-target': {
    title: 'The time that tasks of a type may take',
    why: 'Tasks are due later, and the client behind each of them waits longer. Times that do not compare count as longer.',
  },
  'task-type': {
    title: 'A type of task',
    why: 'Tasks and rules of a type that is gone have no target time, so nobody can say when they are due. A type that nothing is of is only a word.',
  },
  team: {
    title: 'A team',
    why: 'What names a team that is gone has nobody behind it: touchpoints without an owner, hand-offs without a sender or receiver. Where nothing names it, clients still have one team fewer.',
  },
  'team-authority': {
    title: 'What an employee may do for a client without asking',
    why: 'Without it the employee has to ask first, and the client gets later what could have been given at once.',
  },
  'team-calendar': {
    title: 'The calendar that a team works by',
    why: 'What the team promises and what it is promised counts in its working days. By another calendar some of it may come later.',
  },
  'team-contact': {
    title: 'Whether a team meets the client itself',
    why: 'A team that meets the client only through others hears of what goes wrong at second hand, and the client has one way in fewer.',
  },
  'team-gains': {
    title: 'What a team gains by a better journey',
    why: 'A team that is to help others has to know what it gets from it. Whether the new gain is worth as much to it, only the team can say.',
  },
  'team-goal': {
    title: 'A goal of a team',
    why: 'What the team wanted to reach for the client or the company, nobody works towards any more.',
  },
  'team-goal-due': {
    title: 'The day by which a team wants to reach a goal',
    why: 'Whoever counts on the goal waits longer for it, and without a day nobody can say that it is late.',
  },
  'team-stage': {
    title: 'A stage at which a team works with the client',
    why: 'At that stage the client has one team fewer, and whoever relied on its help there finds nobody.',
  },
  'team-target': {
    title: 'A metric that a team is measured by',
    why: 'What a team is not measured by it can let slide unnoticed, and clients feel that first.',
  },
  touchpoint: {
    title: 'A touchpoint',
    why: 'Clients lose a place where they met the company, whether anything refers to it or not. A new one is a promise that its owner has to keep.',
  },
  'touchpoint-channel': {
    title: 'A channel of a touchpoint',
    why: 'Clients who come by this channel have to find another one.',
  },
  'touchpoint-emotion': {
    title: 'How the client is meant to feel',
    why: 'A lower aim lets the company be content with a client who feels worse, and a gap that was seen may look closed.',
  },
  'touchpoint-expectation': {
    title: 'What the client may expect',
    why: 'It is the promise itself, in words. Put otherwise, it may promise less, and whether it does only a reader can tell.',
  },
  'touchpoint-metric': {
    title: 'A metric of a touchpoint',
    why: 'What is not measured gets worse unnoticed: fewer numbers show what clients meet here.',
  },
  'touchpoint-support': {
    title: 'A team that helps at a touchpoint',
    why: 'The owner has one helper fewer there, and the client may wait where that team was needed.',
  },
  'warning-time': {
    title: 'How early people are warned',
    why: 'The shorter the warning, the less time is left to finish a task or to prepare news before it is late. Times that do not compare count as shorter.',
  },
  workday: {
    title: 'A working day that would be a day off',
    why: 'Without it nobody answers on that day and no working time runs, so what is promised in working days comes a day later.',
  },
  'working-hours': {
    title: 'The working hours of a calendar',
    why: 'With fewer hours what is promised in working hours takes longer to come, and clients find somebody less often. As many hours at another time count as no loss.',
  },
  'workspace-timezone': {
    title: 'The time zone of the workspace',
    why: 'It says when a day begins and ends. In another zone some times end earlier or later than people rely on.',
  },
};
