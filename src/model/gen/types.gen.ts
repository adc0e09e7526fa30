// Generated from schemas/; do not edit.

/** What each kind of file holds. */
export interface Documents {
  readonly ack: Ack;
  readonly announcement: Announcement;
  readonly case: Case;
  readonly client: Client;
  readonly group: Group;
  readonly handoff: Handoff;
  readonly idea: Idea;
  readonly metric: Metric;
  readonly playbook: Playbook;
  readonly question: Question;
  readonly routing: Routing;
  readonly scenario: Scenario;
  readonly segments: Segments;
  readonly 'success-map': SuccessMap;
  readonly task: Task;
  readonly team: Team;
  readonly touchpoint: Touchpoint;
  readonly vocabulary: Vocabulary;
  readonly workspace: Workspace;
}

/** The kinds of file. */
export type Kind = keyof Documents;

/** A team's word that it has seen what it loses by a change of the map, and can live with it. It lies in the folder of its team. */
export interface Ack {
  /** The changes it is about, as cxmap diff tells them. */
  readonly changes: readonly Acknowledged[];
  /** Who says so for the team: one of its members. */
  readonly by: string;
  /** When it was said. */
  readonly at: string;
  /** Why the team can live with it. */
  readonly reason: string;
  /** Who wrote it down, where that was somebody else. */
  readonly written_by?: string;
}

/** News of one team for others, in the form that a hand-off asks for. */
export interface Announcement {
  /** The hand-off that this news carries out. */
  readonly handoff: string;
  /** When the event reaches clients. */
  readonly effective: string;
  /** When the receivers were told. */
  readonly published: string;
  /** Who published it. */
  readonly by: string;
  /** Values by the names of the fields that the hand-off asks for. */
  readonly fields?: FormFields;
  /** What the receivers should do or tell clients. */
  readonly react: string;
  /** Who has read it. */
  readonly acknowledged?: readonly Acknowledgement[];
  /** The rule on the day of publication, written when the news is announced; without it today’s rule holds. */
  readonly promised?: PromisedRule;
  /** Why the news came too late; makes the error a warning. */
  readonly late_because?: string;
  /** Pages of the knowledge base to bring up to date; the news is done when they are. */
  readonly articles?: readonly Article[];
}

/** A piece of feedback: what was said, what was decided about it, and what the client was answered. */
export interface Case {
  /** Where it comes from. An interview needs its client, mystery shopping the employee who was checked, an employee’s idea its author, an open source its origin and sentiment. */
  readonly source: CaseSource;
  /** When it reached the company. */
  readonly received: string;
  /** When it came into cxmap, where that is later than it was received, as with old feedback that is imported. Limits and times to a decision and to an answer count from here; without it, from “received”. */
  readonly recorded?: string;
  /** Who it comes from. */
  readonly client?: string;
  /** Who gave the idea, or who was checked. */
  readonly employee?: string;
  /** Where it was found in public; needed for open_source. */
  readonly origin?: CaseOrigin;
  /** negative, neutral or positive; needed for open_source. */
  readonly sentiment?: Sentiment;
  /** The mark the client gave, and the metric it counts for. */
  readonly score?: CaseScore;
  /** The channel it came by. */
  readonly channel?: string;
  /** The stage it is about. */
  readonly stage?: string;
  /** The touchpoint it is about. */
  readonly touchpoint?: string;
  /** What was said, in the client’s own words, without personal data. May be empty where a score says it all. */
  readonly text: string;
  /** Where the feedback stands in the system it was imported from; makes importing twice harmless. */
  readonly external?: ExternalId;
  /** What it is about; tags find the owner. */
  readonly tags?: readonly string[];
  /** What the client was asked to make it clear, and the answers. */
  readonly clarifications?: readonly Clarification[];
  /** What triage decided: a task, an idea, or none. */
  readonly decision?: Decision;
  /** What employees gave the client by the authority of their team. */
  readonly granted?: readonly Grant[];
  /** What became of it, as the client may read it: letters take this, and no internal reason. */
  readonly public_reason?: string;
  /** What the client was told, and whether it satisfied them. */
  readonly answers?: readonly CaseAnswer[];
}

/** A client: what is known, who answers for it, what it was told and handed over, and why it left. */
export interface Client {
  /** A name people recognize; prefer a pseudonym, for the history of a repository cannot forget. */
  readonly name?: string;
  /** What is known of the client, by the names in segments.yaml. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The segment it falls into; must agree with the segment’s condition. */
  readonly segment?: string;
  /** The employee who answers for this client. */
  readonly manager: string;
  /** What success is for this very client. */
  readonly success?: string;
  /** The channels this client uses. */
  readonly channels?: readonly string[];
  /** The day from which this is a client; silence is counted from here where nothing was heard yet. */
  readonly since?: string;
  /** What was passed on when the client went from one team to the next. */
  readonly handover?: Handover;
  /** What this client was promised, by when, and whether it was kept. */
  readonly promises?: readonly ClientPromise[];
  /** Playbooks that were started for this client. */
  readonly playbooks?: readonly StartedPlaybook[];
  /** allowed: the client may be named in public; confidential: it may not. */
  readonly publicity?: Publicity;
  /** When and why the client left. */
  readonly churned?: Churn;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A cross-functional group that meets in a fixed rhythm and takes care of scenarios and ideas. */
export interface Group {
  /** How the group is called. */
  readonly name: string;
  /** The people in the group, from different teams. */
  readonly members?: readonly string[];
  /** The rhythm of its meetings. */
  readonly meets: string;
  /** The first meeting; the others are counted from it. */
  readonly since?: string;
  /** The stages the group takes care of. */
  readonly stages?: readonly string[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** What one team must tell another: in which form, how early and where. */
export interface Handoff {
  /** What is handed over. */
  readonly name: string;
  /** The team that knows. */
  readonly from: string;
  /** The teams that must know. */
  readonly to: readonly string[];
  /** The stages of the client’s life it serves. */
  readonly stages: readonly string[];
  /** push: the sender tells; board: the sender keeps a shared board; access: the receivers may always look into the sender’s tool; questions: one person answers questions once a working day. */
  readonly mode: HandoffMode;
  /** The form that the news must have: which fields, and which of them are required. */
  readonly information?: readonly InformationField[];
  /** How early before an event, or how soon after it. Needed for push and board. */
  readonly when?: HandoffTiming;
  /** The member of the sending team who answers for it. */
  readonly responsible: string;
  /** The system in which it lands; best the one the receivers work in. */
  readonly where: HandoffPlace;
  /** true where every receiving team acknowledges the news. */
  readonly confirm?: boolean;
  /** For questions: how soon an answer comes. */
  readonly answer_within?: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A change to the way the company works, from the feedback that asks for it to the map it changes. */
export interface Idea {
  /** What is to change. */
  readonly title: string;
  /** The idea: what is wrong today, what would be better, and for whom. */
  readonly text: string;
  /** received, in_analysis, planned, in_progress, implemented, postponed, rejected or cancelled; must be where the history leads. */
  readonly status: IdeaStatus;
  /** The feedback that asks for it. */
  readonly cases?: readonly string[];
  /** What it is about; tags find the route. */
  readonly tags?: readonly string[];
  /** Clients and employees who want it. */
  readonly supporters?: readonly string[];
  /** Who works it out; needed for the analysis. */
  readonly route?: Route;
  /** What it is worth and what it costs; ideas rank by the sum of the values over the effort. */
  readonly score?: IdeaScore;
  /** Why it was rejected, and what is proposed instead. */
  readonly rejection?: Rejection;
  /** Why it was postponed, and who approved that. */
  readonly postponement?: Postponement;
  /** Who took it up in a contest. */
  readonly volunteers?: readonly Volunteer[];
  /** The plan: goal, scope, dates, deliverables, milestones, work and risks. Needed before the idea is planned. */
  readonly project?: Project;
  /** How the project goes, told in a fixed rhythm. */
  readonly checkins?: readonly CheckIn[];
  /** What colleagues say to the idea, the oldest first. */
  readonly comments?: readonly Comment[];
  /** Why the project was stopped, and what is done instead. */
  readonly cancellation?: Cancellation;
  /** What became of it, as the client may read it: letters take this, and no internal reason. */
  readonly public_reason?: string;
  /** What the implemented idea brought. */
  readonly outcome?: IdeaOutcome;
  /** The employee whose idea it is; an idea needs an author or a case. */
  readonly author?: string;
  /** What the idea does to the map: TO-BE is the map with these changes. */
  readonly changes?: readonly MapChange[];
  /** When the changes were written into the map. */
  readonly applied?: IdeaApplication;
  /** What happened to the idea, oldest first. Only added to, never changed. */
  readonly history: readonly HistoryEntry[];
}

/** A KPI: where it is measured, its target, what clients expect, what competitors reach, and what it must be balanced with. */
export interface Metric {
  /** How the metric is called. */
  readonly name: string;
  /** What its values are counted in. */
  readonly unit: string;
  /** Whether higher or lower values are better. */
  readonly better: BetterDirection;
  /** The stage it tells about. */
  readonly stage: string;
  /** The touchpoint it tells about. */
  readonly touchpoint?: string;
  /** Its place among the metrics of the stage; smaller comes first. */
  readonly order?: number;
  /** The director who answers for it; a missed target becomes this person’s task. */
  readonly owner: string;
  /** nps, csat, csi, ces, time, share, count or money: how values are computed and read. */
  readonly kind?: MetricKind;
  /** How values come about: mean, share (in percent), index (0 to 100, by weights), median or sum. An NPS has its own; what clients answer is a share where the unit is %, else a mean, as is time; counts and money are sums. */
  readonly method?: MetricMethod;
  /** Where values come from, and whether they are collected yet. */
  readonly source: MetricSource;
  /** Values are computed from cases instead of being written down. */
  readonly computed?: MetricComputation;
  /** The lowest and highest answer a client can give. Needed where values are computed, and for an index. */
  readonly scale?: MetricScale;
  /** For share: the lowest answer that counts; by default one below the highest. */
  readonly top?: number;
  /** For index: how much each part counts, by the values of the dimension “part”; together they make 1. */
  readonly weights?: Readonly<Record<string, number>>;
  /** What is to be reached, and from which period on. */
  readonly targets?: readonly MetricTarget[];
  /** From which periods on the values are a series of their own, because the process or the way of measuring has changed. */
  readonly baselines?: readonly MetricBaseline[];
  /** What clients expect, and how that is known. */
  readonly expectation?: MetricExpectation;
  /** What competitors reach, and how that is known. */
  readonly benchmark?: readonly MetricBenchmark[];
  /** The metrics it is read together with: faster must not mean worse. */
  readonly balance?: readonly string[];
  /** What values are broken down by: stage, segment, channel, touchpoint, state (left or stayed), client, part, an attribute of clients, or any other dimension of the data. An attribute of such a name is written attribute/<name>. */
  readonly by?: readonly string[];
  /** How often the metric is looked at: at the end of every week, month or quarter. */
  readonly review: ReviewRhythm;
  /** Which type a task has that a missed target becomes. */
  readonly task_type?: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** The regulated steps of a stage: what is automated, and what people do on top of it. */
export interface Playbook {
  /** What is regulated here. */
  readonly name: string;
  /** The stage it belongs to. */
  readonly stage: string;
  /** The clients it is run for. */
  readonly segments?: readonly string[];
  /** The event that starts it. */
  readonly starts_on: string;
  /** What is done and when, counted from the start. */
  readonly steps?: readonly PlaybookStep[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A question of one team to another, and its answer, kept for those who ask next. */
export interface Question {
  /** The hand-off that the question belongs to. */
  readonly handoff: string;
  /** The team that is asked: the one the hand-off comes from. */
  readonly to: string;
  /** What the question is about: an event, or a piece of news. */
  readonly about?: QuestionSubject;
  /** Who asks. */
  readonly by: string;
  /** When it was asked. */
  readonly asked: string;
  /** What is asked. */
  readonly question: string;
  /** When it was answered. */
  readonly answered?: string;
  /** The answer. */
  readonly answer?: string;
  /** Where the answer can be read by others: a page, or the id of an announcement. */
  readonly published_in?: string;
}

/** The responsibility matrix: who gets which feedback, who takes what nobody owns, and who is called when time runs out. */
export interface Routing {
  /** Who gets what. The most specific rule wins: all its tags and keys must match, each counts one. */
  readonly rules?: readonly RoutingRule[];
  /** The person who gets what no rule matches, so that nothing is lost. */
  readonly fallback: string;
  /** Who is called when a task is past due, step by step. */
  readonly escalation?: readonly EscalationStep[];
  /** Where improvement ideas go by their tags. */
  readonly ideas?: readonly IdeaRule[];
}

/** A client’s path over touchpoints: the service blueprint, and what each team on the path gains from it. */
export interface Scenario {
  /** What the client is going through. */
  readonly name: string;
  /** The clients it is about. */
  readonly segment?: string;
  /** The cross-functional group that takes care of it. */
  readonly group?: string;
  /** What the client wants to reach on this path. */
  readonly goal: string;
  /** The touchpoints in order. */
  readonly steps?: readonly ScenarioStep[];
  /** The teams on the path, and what each of them gains. */
  readonly participants?: readonly Participant[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** What is known about clients, the segments it divides them into, and the strategy for each. Every client must fall into exactly one segment. */
export interface Segments {
  /** What is recorded of every client, by name. */
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** The segments; their conditions must not overlap. */
  readonly segments?: readonly Segment[];
  /** What tells that a client may leave, before it does. */
  readonly signals?: readonly Signal[];
}

/** What the client’s success is, and the stages that lead to it. Written backwards: success first, then what must come before it. */
export interface SuccessMap {
  /** What the client has reached when everything went well. */
  readonly success: Success;
  /** The stages of the client’s life in order. */
  readonly stages: readonly Stage[];
}

/** Something one person does by a day, because of feedback, a playbook or a missed target. */
export interface Task {
  /** What is to be done, beginning with a verb. */
  readonly title: string;
  /** The kind of task; its target time gives the due date. */
  readonly type: string;
  /** The one person who does it, as the history says last. */
  readonly owner: string;
  /** The day by whose end it is done, as the history says last. */
  readonly due: string;
  /** open, in_progress, in_question, completed or cancelled; must be where the history leads. */
  readonly status: TaskStatus;
  /** The feedback it answers; each of them names this task in its decision. */
  readonly cases?: readonly string[];
  /** What it is about. */
  readonly tags?: readonly string[];
  /** What it came from, if not from feedback: a missed target, or a step of a playbook. */
  readonly origin?: TaskOrigin;
  /** What happened to the task, oldest first. Only added to, never changed. */
  readonly history: readonly HistoryEntry[];
  /** The CX team asked the owner why it was cancelled or ran out of time. */
  readonly followup?: FollowUp;
  /** Who was called because it was past due or in conflict. */
  readonly escalations?: readonly Escalation[];
}

/** A team: who is in it, on which stages it meets clients, and what it may do for a client without asking. */
export interface Team {
  /** How the team is called on the map. */
  readonly name: string;
  /** The tool this team works in; hand-offs to it should land there. */
  readonly system?: string;
  /** The member who sees to it that the other teams know this team’s news. */
  readonly stakeholder?: string;
  /** The people of the team; one of them may be its head. */
  readonly members?: readonly Member[];
  /** The stages on which the team meets clients, directly or from behind the scenes. */
  readonly stages?: Readonly<Record<string, StageContact>>;
  /** The metrics the team is measured by. */
  readonly targets?: readonly string[];
  /** What the team wants to reach; a goal is SMART when none of its fields is missing. */
  readonly goals?: readonly Goal[];
  /** What the team itself wins when the client’s journey improves. */
  readonly gains?: string;
  /** What an employee may do for a client without asking anybody. */
  readonly authority?: readonly Authority[];
  /** The working calendar of this team, if not the default one. */
  readonly calendar?: string;
  /** To whom the team reports: a member of a team by their id, or somebody else in words. */
  readonly reports_to?: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** One contact of client and company: what was planned against what happens, and what goes on backstage. */
export interface Touchpoint {
  /** How the touchpoint is called on the map. */
  readonly name: string;
  /** The stage it belongs to. */
  readonly stage: string;
  /** Its place within the stage; smaller comes first. */
  readonly order?: number;
  /** The team that answers for this contact. */
  readonly owner: string;
  /** Other teams that help. */
  readonly supported_by?: readonly string[];
  /** The channels through which it happens. */
  readonly channels?: readonly string[];
  /** What the client does here, in the client’s words. */
  readonly client_does: string;
  /** What the company planned and the client expects. */
  readonly expectation: string;
  /** What really happens, from feedback and observation. Without it the touchpoint counts as unchecked. */
  readonly reality?: string;
  /** What stands in the client’s way. It makes a gap, and the gap wants an idea that changes this touchpoint. */
  readonly barrier?: string;
  /** How the client feels, from -2 (angry) to 2 (delighted). */
  readonly emotion?: number;
  /** How the client should feel, from -2 to 2. */
  readonly expected_emotion?: number;
  /** true where the client decides what to think of the company. */
  readonly moment_of_truth?: boolean;
  /** What teams do that the client does not see. */
  readonly backstage?: readonly BackstageAction[];
  /** What shows how well it goes. */
  readonly metrics?: readonly string[];
  /** What reality is known from: case ids, or words. */
  readonly evidence?: readonly string[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** The words that the other files use: channels, systems, events, tags and task types. */
export interface Vocabulary {
  /** The ways in which clients and the company meet. */
  readonly channels?: readonly Channel[];
  /** The tools in which teams work and data lies. */
  readonly systems?: readonly System[];
  /** What hand-offs and playbooks hang on. */
  readonly events?: readonly BusinessEvent[];
  /** What feedback is sorted and routed by. */
  readonly tags?: readonly Tag[];
  /** Kinds of tasks with their target times. */
  readonly task_types?: readonly TaskType[];
  /** Reasons for which clients leave; “other” is there without being listed. */
  readonly churn_reasons?: readonly ChurnReason[];
}

/** cxmap.yaml: what holds for the whole workspace. Only the name is required; everything else has a default. */
export interface Workspace {
  /** The company or product this map is about; it stands at the head of every report. */
  readonly name: string;
  /** The language of generated labels and reports. Keys, ids and status values stay English. */
  readonly locale?: Locale;
  /** The time zone in which days begin and end, as in the IANA database. Never taken from the machine. */
  readonly timezone?: string;
  /** The team that owns the map, triages feedback and watches the loop. */
  readonly cx_team?: string;
  /** Working calendars by name. default holds for every team that names no other. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
  /** How long something may lie before the monitoring lists mark it as late. */
  readonly limits?: Limits;
  /** The severity of single rules: off, warning or error. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How strict the rules are that are not set one by one. */
  readonly preset?: Preset;
  /** What a change that diff finds costs here, where that is another class than its own; off leaves it out. The earlier revision decides: a change cannot play down itself. */
  readonly changes?: Readonly<Record<string, ChangeSetting>>;
  /** Accounts on the git host that review what concerns a team; the code owners file is made from them. */
  readonly reviewers?: Readonly<Record<string, readonly string[]>>;
}

/** Text, a number, yes or no (true, false), or a list of texts. */
export type FieldValue = string | number | boolean | readonly string[];

/** Values by the names of the fields that the hand-off asks for. */
export type FormFields = Readonly<Record<string, FieldValue>>;

/** One change: of the status, the owner, the due date, or several. */
export interface HistoryEntry {
  /** When it happened; never before the entry above. */
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  /** The new status. */
  readonly to?: string;
  /** The status before; may be left out, and must be true where given. */
  readonly from?: string;
  /** The problem, the answer, the result or the reason: whatever the move needs. */
  readonly note?: string;
  /** The new owner. */
  readonly owner?: string;
  /** The new due date. */
  readonly due?: string;
}

/** Where feedback comes from: a survey, an interview, mystery shopping, an employee’s idea, an open source (reviews, forums, social networks), data, or a client who came by himself (contact). */
export type CaseSource = 'survey' | 'interview' | 'mystery_shopping' | 'employee' | 'open_source' | 'data' | 'contact';

/** One team works the idea out. */
export interface DepartmentRoute {
  /** The team that works the idea out. */
  readonly department: string;
}

/** A cross-functional group works the idea out. */
export interface GroupRoute {
  /** The cross-functional group that works the idea out. */
  readonly group: string;
}

/** Volunteers from any team take the idea up. */
export interface ContestRoute {
  /** true: volunteers from any team may take the idea up; the CX team approves them. */
  readonly contest: true;
}

/** Who works the idea out: one department, a working group, or volunteers in a contest. */
export type Route = DepartmentRoute | GroupRoute | ContestRoute;

/** One change that the team has seen. */
export interface Acknowledged {
  /** Which change exactly: another value is another change. */
  readonly fingerprint: string;
  /** What it is, for readers: its name in the table of changes and what it is about. */
  readonly change: string;
}

/** Somebody has read the news. */
export interface Acknowledgement {
  /** Who read it. */
  readonly by: string;
  /** When. */
  readonly at: string;
}

/** A page of the knowledge base that this news changes. */
export interface Article {
  /** Where it stands. */
  readonly url: string;
  /** Who brings it up to date. */
  readonly owner: string;
  /** When it was brought up to date. */
  readonly done?: string;
}

/** The rule on the day of publication. */
export interface PromisedRule {
  /** How long before the event the receivers had to know. */
  readonly lead_time?: string;
  /** For hand-offs after an event: how soon after it the receivers had to know. */
  readonly deadline?: string;
  /** The fields that were required. */
  readonly required?: readonly string[];
}

/** Where feedback was found in public. */
export interface CaseOrigin {
  /** The site or network. */
  readonly site: string;
  /** What it is: a review, a forum post, a social post, an article. */
  readonly type: string;
  /** The very place. */
  readonly url: string;
}

/** negative, neutral or positive. */
export type Sentiment = 'negative' | 'neutral' | 'positive';

/** A mark and the metric it counts for. */
export interface CaseScore {
  /** The metric it counts for. */
  readonly metric: string;
  /** The mark. */
  readonly value: number;
}

/** A record in another system. */
export interface ExternalId {
  /** The system it was imported from. */
  readonly system: string;
  /** Its id there. */
  readonly id: string;
}

/** A question to the client, and its answer. */
export interface Clarification {
  /** When the client was asked. */
  readonly asked: string;
  /** Who asked. */
  readonly by: string;
  /** What was asked. */
  readonly question: string;
  /** When the client answered. */
  readonly answered?: string;
  /** What the client answered. */
  readonly answer?: string;
}

/** What triage decided. */
export interface Decision {
  /** task: somebody has to act; idea: the way we work has to change; none: nothing follows, and the client is told why. */
  readonly kind: DecisionKind;
  /** When it was decided. */
  readonly at: string;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly reason?: string;
  /** The tasks and ideas that follow from it; their cases name this case. */
  readonly refs?: readonly string[];
}

/** task, idea or none. */
export type DecisionKind = 'task' | 'idea' | 'none';

/** One use of a team’s authority for this client. */
export interface Grant {
  /** When it was given. */
  readonly at: string;
  /** Who gave it. */
  readonly by: string;
  /** The measure, as the authority of the team of whoever gave it calls it. */
  readonly measure: string;
  /** How much was given, in the unit of the authority’s limit. */
  readonly amount?: number;
  /** The unit of the amount; by default that of the authority’s limit. */
  readonly currency?: string;
}

/** What the client was told. */
export interface CaseAnswer {
  /** When the client was told. */
  readonly at: string;
  /** Who told them. */
  readonly by: string;
  /** By which channel; where nobody could be reached or no reply is needed, it may be left out. */
  readonly channel?: string;
  /** satisfied; not_satisfied, which reopens the work; unreachable; no_reply_needed; or sent: it went out, and there is no word yet. All but not_satisfied close the case. */
  readonly outcome: AnswerOutcome;
  /** What was said, in short. */
  readonly note?: string;
}

/** satisfied, not_satisfied, unreachable, no_reply_needed or sent (it went out, no word yet). */
export type AnswerOutcome = 'satisfied' | 'not_satisfied' | 'unreachable' | 'no_reply_needed' | 'sent';

/** The information passed on with the client. */
export interface Handover {
  /** The hand-off whose form is filled in here. */
  readonly handoff: string;
  /** When it was passed on. */
  readonly at: string;
  /** Who passed it on. */
  readonly by: string;
  /** Values by the names of the fields that the hand-off asks for. */
  readonly fields?: FormFields;
}

/** A playbook and its start. */
export interface StartedPlaybook {
  /** Which one. */
  readonly playbook: string;
  /** When it was started; due dates are counted from here. */
  readonly started: string;
  /** Twelve hexadecimal digits of the steps as they were on the day of the start: a running playbook keeps them. */
  readonly version?: string;
  /** The steps of the day of the start, with their due dates. */
  readonly steps?: readonly RunningStep[];
}

/** allowed or confidential. */
export type Publicity = 'allowed' | 'confidential';

/** When and why the client left. */
export interface Churn {
  /** When the client left. */
  readonly at: string;
  /** Why, in the client’s own words where possible. */
  readonly reason?: string;
  /** The reason that the client gave, from the vocabulary; “other” where none of them fits. */
  readonly stated?: string;
  /** The reason that was found, from the vocabulary: an interview is what finds it. */
  readonly cause?: string;
  /** voluntary: the client decided to leave; involuntary: it closed down, or could not pay. */
  readonly kind?: ChurnKind;
  /** Whether the company could have prevented it: yes, partly or no. */
  readonly preventable?: Preventable;
  /** The case that holds the farewell interview. */
  readonly interview?: string;
  /** The day on which the client did not want to be interviewed. */
  readonly interview_refused?: string;
  /** Cases in which the client had said before what made it leave. */
  readonly warned_by?: readonly string[];
}

/** One thing that the client was promised. */
export interface ClientPromise {
  /** What was promised, in words that the client would recognize. */
  readonly promise: string;
  /** To whom at the client’s: a role, no name. */
  readonly to?: string;
  /** By which day. */
  readonly due: string;
  /** Who sees to it that it is kept. */
  readonly owner: string;
  /** The task in which it is being kept. */
  readonly task?: string;
  /** The day on which it was kept. */
  readonly kept?: string;
  /** That it was not kept, and why. */
  readonly broken?: BrokenPromise;
}

/** When and why a promise was broken. */
export interface BrokenPromise {
  /** The day on which it was clear that it will not be kept. */
  readonly at: string;
  /** Why it was not kept. */
  readonly reason: string;
}

/** A step of a playbook that runs for this client. */
export interface RunningStep {
  /** Which step of the playbook, as it was called on the day of the start. */
  readonly step: string;
  /** The working day on which it is due. */
  readonly due: string;
  /** The task that it became. */
  readonly task?: string;
}

/** voluntary or involuntary. */
export type ChurnKind = 'voluntary' | 'involuntary';

/** yes, partly or no. */
export type Preventable = 'yes' | 'partly' | 'no';

/** push, board, access or questions. */
export type HandoffMode = 'push' | 'board' | 'access' | 'questions';

/** One field of the form that the news must have. */
export interface InformationField {
  /** The name of the field; announcements use it as a key. */
  readonly field: string;
  /** What is written there: text, date, number, money, url, one choice, or a list. */
  readonly type: FieldType;
  /** true where the news is incomplete without it. */
  readonly required: boolean;
  /** The values allowed; needed for a choice. */
  readonly choices?: readonly string[];
  /** What to write here, for those who fill it in. */
  readonly hint?: string;
  /** true: each item of this list is a promise to the client; handing the client over makes a task of it. One field of a hand-off at most. */
  readonly promises?: true;
}

/** text, date, number, money, url, choice or list. */
export type FieldType = 'text' | 'date' | 'number' | 'money' | 'url' | 'choice' | 'list';

/** How early before an event, or how soon after it. */
export type HandoffTiming = LeadTimeBefore | DeadlineAfter;

/** The receivers must know at least this long before. */
export interface LeadTimeBefore {
  /** How long before the event at least; working days are counted in every receiver’s calendar. */
  readonly lead_time: string;
  /** The event. */
  readonly before: string;
}

/** The receivers must know at most this long after. */
export interface DeadlineAfter {
  /** How long after the event at most. */
  readonly deadline: string;
  /** The event. */
  readonly after: string;
}

/** Where the information lands. */
export interface HandoffPlace {
  /** The tool it lands in. */
  readonly system: string;
  /** The very page, board or queue. */
  readonly url?: string;
}

/** received, in_analysis, planned, in_progress, implemented, postponed, rejected or cancelled. */
export type IdeaStatus =
  'received' | 'in_analysis' | 'planned' | 'in_progress' | 'implemented' | 'postponed' | 'rejected' | 'cancelled';

/** Three marks from 1 to 5. */
export interface IdeaScore {
  /** 1: hardly noticed; 5: changes their life. */
  readonly client_value: number;
  /** 1: small; 5: large. */
  readonly business_value: number;
  /** 1: days; 5: many months. */
  readonly effort: number;
}

/** Who rejects, proposes. */
export interface Rejection {
  /** Why it is rejected. */
  readonly reason: string;
  /** What it stands against: a rule, a plan, or another idea. */
  readonly conflicts_with?: string;
  /** What would follow if it were done. */
  readonly consequences?: string;
  /** What is proposed instead: words, or the ids of other ideas. At least one. */
  readonly alternatives?: readonly string[];
}

/** Why, and with whose approval. */
export interface Postponement {
  /** Why it is postponed. */
  readonly reason: string;
  /** Who approved that. */
  readonly approved_by: string;
}

/** An employee who takes the idea up. */
export interface Volunteer {
  /** Who volunteers. */
  readonly person: string;
  /** When they volunteered. */
  readonly at: string;
  /** Who approved them. */
  readonly approved_by?: string;
}

/** The plan of the idea. It may be filled in step by step; what is missing is listed when the idea is planned. */
export interface Project {
  /** The first day. */
  readonly start?: string;
  /** The last day. */
  readonly end?: string;
  /** What the project reaches for the client. */
  readonly goal?: string;
  /** What belongs to it and what does not. */
  readonly scope?: string;
  /** What will be there at the end. */
  readonly deliverables?: Deliverables;
  /** Days by which something can be seen. */
  readonly milestones?: readonly Milestone[];
  /** The work items, each with an owner. */
  readonly work?: readonly WorkItem[];
  /** What can go wrong, each with a plan. */
  readonly risks?: readonly ProjectRisk[];
}

/** One text, or a list of them. */
export type Deliverables = string | readonly string[];

/** The day it was done, or true. */
export type DoneMark = string | boolean;

/** A day by which something can be seen. */
export interface Milestone {
  /** What can be seen then. */
  readonly name: string;
  /** The day. */
  readonly due?: string;
  /** The day it was reached, or true. */
  readonly done?: DoneMark;
}

/** A part of the work with one owner. */
export interface WorkItem {
  /** A short name, unique within the project. */
  readonly id: string;
  /** What is done. */
  readonly name: string;
  /** Who does it. */
  readonly owner?: string;
  /** The work item it is a part of. */
  readonly parent?: string;
  /** The day by which it is done. */
  readonly due?: string;
  /** The day it was done, or true. */
  readonly done?: DoneMark;
}

/** What can go wrong, and the plan for it. */
export interface ProjectRisk {
  /** What can go wrong. */
  readonly risk: string;
  /** What is done about it. */
  readonly plan?: string;
}

/** How the project goes. */
export interface CheckIn {
  /** When it was told. */
  readonly at: string;
  /** Who told it. */
  readonly by: string;
  /** What has been reached since the last one. */
  readonly progress: string;
  /** What is late, and why. */
  readonly delays?: string;
  /** What could go wrong next. */
  readonly risks?: string;
}

/** What a colleague says to the idea. */
export interface Comment {
  /** When it was said. */
  readonly at: string;
  /** Who said it. */
  readonly by: string;
  /** What was said. */
  readonly text: string;
}

/** The cause, and what is done instead. */
export interface Cancellation {
  /** Why the project was stopped. */
  readonly reason: string;
  /** What is done instead: words, or the ids of other ideas. */
  readonly alternatives?: Alternatives;
}

/** One text or idea, or a list of them. */
export type Alternatives = string | readonly string[];

/** What the idea brought. */
export interface IdeaOutcome {
  /** When it was implemented. */
  readonly at: string;
  /** What is better now, and how that is known. */
  readonly results: string;
}

/** When and by whom the changes were written into the map. */
export interface IdeaApplication {
  /** When. */
  readonly at: string;
  /** By whom. */
  readonly by: string;
}

/** A part of the map is changed, added or removed. */
export type MapChange = ChangedPart | AddedPart | RemovedPart;

/** A part of the map gets other values. */
export interface ChangedPart {
  /** What changes: touchpoint/<id>, handoff/<id>, stage/<id> or team/<id>. */
  readonly change: string;
  /** The new values, as a JSON Merge Patch: null removes a key, a list is replaced as a whole. */
  readonly set: Readonly<Record<string, unknown>>;
}

/** A new part of the map. */
export interface AddedPart {
  /** What is added: touchpoint/<id>, handoff/<id>, stage/<id> or team/<id>. */
  readonly add: string;
  /** For a stage: the stage it comes after. */
  readonly after?: string;
  /** The new part as its file would say it. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** A part of the map goes. */
export interface RemovedPart {
  /** What is removed: touchpoint/<id>, handoff/<id>, stage/<id> or team/<id>. */
  readonly remove: string;
}

/** higher or lower. */
export type BetterDirection = 'higher' | 'lower';

/** nps, csat, csi, ces, time, share, count or money. */
export type MetricKind = 'nps' | 'csat' | 'csi' | 'ces' | 'time' | 'share' | 'count' | 'money';

/** mean, share, index, median or sum. */
export type MetricMethod = 'mean' | 'share' | 'index' | 'median' | 'sum';

/** month, quarter or week. */
export type ReviewRhythm = 'month' | 'quarter' | 'week';

/** Where values come from. */
export interface MetricSource {
  /** The system in which it is measured. */
  readonly system: string;
  /** collected: values come; missing: nobody measures it yet, which wants an idea. */
  readonly status: SourceStatus;
  /** The idea that closes the gap. */
  readonly idea?: string;
}

/** collected or missing. */
export type SourceStatus = 'collected' | 'missing';

/** How values are computed. */
export interface MetricComputation {
  /** cases: from the scores that clients gave. */
  readonly from: 'cases';
  /** Which score of the cases is counted. */
  readonly score: string;
}

/** The range of answers. */
export interface MetricScale {
  /** The lowest answer. */
  readonly min: number;
  /** The highest answer. */
  readonly max: number;
}

/** A value to reach from a period on. */
export interface MetricTarget {
  /** The first period for which it holds. */
  readonly from: string;
  /** The value to reach. */
  readonly value: number;
}

/** Where a new series begins. */
export interface MetricBaseline {
  /** The first period of the new series. */
  readonly from: string;
  /** What has changed, so that values before and after do not compare. */
  readonly reason: string;
  /** When this was decided. */
  readonly at?: string;
  /** Who decided it. */
  readonly by?: string;
}

/** What clients expect. */
export interface MetricExpectation {
  /** The value that clients expect. */
  readonly value: number;
  /** How that is known: a survey, interviews, a study. */
  readonly evidence: string;
}

/** What somebody else reaches. */
export interface MetricBenchmark {
  /** The competitor or the field. */
  readonly who: string;
  /** The value they reach. */
  readonly value: number;
  /** How that is known. */
  readonly evidence: string;
}

/** One thing that is done for the client. */
export interface PlaybookStep {
  /** A short name, unique within the playbook. */
  readonly id: string;
  /** What is done; it becomes the title of the task. */
  readonly name: string;
  /** The team that does it. Give a team or a role. */
  readonly team?: string;
  /** The role that does it. Give a team or a role. */
  readonly role?: string;
  /** How long after the start; 0 days is the same day. */
  readonly after: string;
  /** automated: a system does it; personal: a person does it, on top of an automated step. */
  readonly touch: TouchKind;
  /** The type of the task that is made of it. */
  readonly task_type?: string;
  /** The hand-off that the step carries out. */
  readonly handoff?: string;
  /** The automated step that this personal one is laid over. */
  readonly base?: string;
}

/** automated or personal. */
export type TouchKind = 'automated' | 'personal';

/** An event, or a piece of news. */
export type QuestionSubject = AboutEvent | AboutNews;

/** A planned event. */
export interface AboutEvent {
  /** Which one. */
  readonly event: string;
  /** Which of its days; the next one where it is left out. */
  readonly date?: string;
}

/** A piece of news that is out. */
export interface AboutNews {
  /** Which one. */
  readonly announcement: string;
}

/** Conditions, and who gets what meets all of them. */
export interface RoutingRule {
  /** All of these tags must be on the case. */
  readonly tags?: readonly string[];
  /** Only feedback of this client. */
  readonly client?: string;
  /** Only feedback of clients in this segment. */
  readonly segment?: string;
  /** Only where triage gave this type of task. */
  readonly task_type?: string;
  /** Only feedback from this source. */
  readonly source?: CaseSource;
  /** Who gets it: a person, or the head of a team. */
  readonly owner: string;
}

/** Who is called, and how long past due. */
export interface EscalationStep {
  /** How long past due. */
  readonly after: string;
  /** Who is called: a person, or the head of a team. */
  readonly to: string;
}

/** Tags, and where ideas that carry them go. */
export interface IdeaRule {
  /** All of these tags must be on the idea; without tags the rule takes every idea. */
  readonly tags?: readonly string[];
  /** A department, a working group, or a contest. */
  readonly to: Route;
}

/** A touchpoint on the path. */
export interface ScenarioStep {
  /** Where client and company meet. */
  readonly touchpoint: string;
  /** What is particular here on this path. */
  readonly note?: string;
}

/** A team on the path. */
export interface Participant {
  /** The team. */
  readonly team: string;
  /** The metric of this team that the scenario serves. */
  readonly target?: string;
  /** What the team wins; cross-functional work holds only when each side gets something. */
  readonly gain: string;
}

/** One thing known about a client. */
export interface Attribute {
  /** string, integer, number, boolean or date. */
  readonly type: AttributeType;
  /** The only values allowed. */
  readonly choices?: readonly (string | number | boolean)[];
  /** What to write here, for those who fill it in. */
  readonly hint?: string;
  /** true: this attribute says what the client is worth. One attribute at most. */
  readonly value?: true;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** string, integer, number, boolean or date. */
export type AttributeType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** Clients who are served alike. */
export interface Segment {
  /** A short name by which files refer to the segment. */
  readonly id: string;
  /** How people call the segment. */
  readonly name: string;
  /** Which clients belong here: a condition over their attributes, written as a small JSON Schema. */
  readonly when: Condition;
  /** What success is for these clients, where it differs from the common one. */
  readonly success?: string;
  /** high_touch: people accompany the client; pooled: a team shares its clients, whoever is free answers; low_touch: automated steps do, people step in when needed. */
  readonly strategy: Strategy;
  /** The playbooks that are run for these clients. */
  readonly playbooks?: readonly string[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** high_touch, pooled or low_touch. */
export type Strategy = 'high_touch' | 'low_touch' | 'pooled';

/** A condition over a client’s attributes. */
export interface Condition {
  /** Always object: attributes are one object. */
  readonly type?: 'object';
  /** What must hold for each attribute, where it is known. */
  readonly properties?: Readonly<Record<string, AttributeCondition>>;
  /** Attributes that must be known. */
  readonly required?: readonly string[];
  /** Every one of these must hold. */
  readonly allOf?: readonly Condition[];
  /** At least one of these must hold. */
  readonly anyOf?: readonly Condition[];
  /** This must not hold. */
  readonly not?: Condition;
}

/** What must hold for the value of one attribute. */
export interface AttributeCondition {
  /** The type of the value. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean';
  /** The one value that fits. */
  readonly const?: string | number | boolean;
  /** The values that fit. */
  readonly enum?: readonly (string | number | boolean)[];
  /** The smallest number that fits. */
  readonly minimum?: number;
  /** The largest number that fits. */
  readonly maximum?: number;
  /** Numbers above this fit. */
  readonly exclusiveMinimum?: number;
  /** Numbers below this fit. */
  readonly exclusiveMaximum?: number;
  /** Every one of these must hold. */
  readonly allOf?: readonly AttributeCondition[];
  /** At least one of these must hold. */
  readonly anyOf?: readonly AttributeCondition[];
  /** This must not hold. */
  readonly not?: AttributeCondition;
}

/** A condition on what a client says and is promised, and who does what where it holds. */
export interface Signal {
  /** The short name by which files refer to it. */
  readonly id: string;
  /** What people call it; shown in lists and reports. */
  readonly name: string;
  /** When it holds. */
  readonly when: SignalCondition;
  /** Clients of which segments it is about; all where there is none. */
  readonly segments?: readonly string[];
  /** Whose turn it is: a person, head-of:<team>, or manager: whoever answers for the client. */
  readonly owner: string;
  /** What is to be done. */
  readonly do: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** Conditions that hold together or one of them, or one test. */
export type SignalCondition =
  | AllOfThem
  | AnyOfThem
  | NoneOfIt
  | CaseSignal
  | TaskSignal
  | AnswerSignal
  | ScoreSignal
  | SilenceSignal
  | PromiseSignal;

/** Every one of these holds. */
export interface AllOfThem {
  /** Every one of these holds. */
  readonly all: readonly SignalCondition[];
}

/** One of these holds. */
export interface AnyOfThem {
  /** One of these holds. */
  readonly any: readonly SignalCondition[];
}

/** This does not hold. */
export interface NoneOfIt {
  /** This does not hold. */
  readonly not: SignalCondition;
}

/** So many cases of the client came in within a time. */
export interface CaseSignal {
  /** Which ones; all where nothing is said. */
  readonly cases: CaseFilter;
  /** How far back is looked. */
  readonly within: string;
  /** How many there must be; one where nothing is said. */
  readonly at_least?: number;
}

/** So many tasks of the client. */
export interface TaskSignal {
  /** Which ones; all where nothing is said. */
  readonly tasks: TaskFilter;
  /** How far back is looked. */
  readonly within?: string;
  /** How many there must be; one where nothing is said. */
  readonly at_least?: number;
}

/** So many answers to the client. */
export interface AnswerSignal {
  /** Which ones; all where nothing is said. */
  readonly answers: AnswerFilter;
  /** How far back is looked. */
  readonly within?: string;
  /** How many there must be; one where nothing is said. */
  readonly at_least?: number;
}

/** The client’s own marks of a metric. */
export interface ScoreSignal {
  /** The metric that is marked. */
  readonly score: string;
  /** The last mark is lower than this. */
  readonly below?: number;
  /** The last mark is higher than this. */
  readonly above?: number;
  /** The last mark is at least so much lower than the highest before it. */
  readonly fell_by?: number;
  /** How far back is looked. */
  readonly within: string;
}

/** Nothing came from the client. */
export interface SilenceSignal {
  /** How long nothing came from the client, counted from the day in “since” on: since the last word, or since that day where there was none. Without “since” it never holds. */
  readonly silence: string;
}

/** A promise to the client is overdue or was broken. */
export interface PromiseSignal {
  /** overdue: due and neither kept nor broken; broken: it was broken. */
  readonly promises: PromiseState;
  /** How far back is looked. */
  readonly within?: string;
}

/** overdue or broken. */
export type PromiseState = 'overdue' | 'broken';

/** One of them, or a list of which any does. */
export type AnyStage = string | readonly string[];

/** One of them, or a list of which any does. */
export type AnyTouchpoint = string | readonly string[];

/** One of them, or a list of which any does. */
export type AnyChannel = string | readonly string[];

/** One of them, or a list of which any does. */
export type AnyTag = string | readonly string[];

/** One of them, or a list of which any does. */
export type AnyTaskType = string | readonly string[];

/** One of them, or a list of which any does. */
export type AnySource = CaseSource | readonly CaseSource[];

/** One of them, or a list of which any does. */
export type AnySentiment = Sentiment | readonly Sentiment[];

/** One of these words. */
export type SignalCaseStatus = 'new' | 'clarifying' | 'triaged' | 'resolved' | 'closed';

/** One of them, or a list of which any does. */
export type AnyCaseStatus = SignalCaseStatus | readonly SignalCaseStatus[];

/** One of them, or a list of which any does. */
export type AnyTaskStatus = TaskStatus | readonly TaskStatus[];

/** One of them, or a list of which any does. */
export type AnyOutcome = AnswerOutcome | readonly AnswerOutcome[];

/** What is said of them; a value, or a list of which any does. */
export interface CaseFilter {
  /** Where they came from. */
  readonly source?: AnySource;
  /** How the client felt. */
  readonly sentiment?: AnySentiment;
  /** Where they stood at that time. */
  readonly status?: AnyCaseStatus;
  /** One of these tags is on them. */
  readonly tags?: AnyTag;
  /** At which stage. */
  readonly stage?: AnyStage;
  /** At which touchpoint. */
  readonly touchpoint?: AnyTouchpoint;
  /** By which channel. */
  readonly channel?: AnyChannel;
}

/** What is said of them; a value, or a list of which any does. */
export interface TaskFilter {
  /** Of which type. */
  readonly type?: AnyTaskType;
  /** Where they stood at that time. */
  readonly status?: AnyTaskStatus;
  /** One of these tags is on them. */
  readonly tags?: AnyTag;
  /** true: past their due day and not ended. */
  readonly overdue?: true;
}

/** What is said of them; a value, or a list of which any does. */
export interface AnswerFilter {
  /** What the client said to it. */
  readonly outcome?: AnyOutcome;
  /** By which channel. */
  readonly channel?: AnyChannel;
}

/** What the client has reached when everything went well. */
export interface Success {
  /** One sentence in the client’s words, about the client and not about the company. */
  readonly statement: string;
  /** The clients this is the success of. */
  readonly for?: string;
  /** The metrics that show whether clients get there. */
  readonly measured_by?: readonly string[];
}

/** A part of the client’s life with a goal of its own. */
export interface Stage {
  /** A short name, unique among the stages; teams, touchpoints and hand-offs refer to it. */
  readonly id: string;
  /** How the stage is called on the map. */
  readonly name: string;
  /** What the client wants to reach on this stage. */
  readonly goal: string;
  /** A sign anybody can see that the client has passed the stage. */
  readonly done_when?: string;
  /** What can go wrong here, and what prevents it. */
  readonly risks?: readonly StageRisk[];
  /** What letters that answer feedback of this stage say at their end, in words for clients. */
  readonly closing_note?: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** What can keep the client from the goal of the stage. */
export interface StageRisk {
  /** What can go wrong. */
  readonly risk: string;
  /** What is done so that it does not happen. */
  readonly prevention: string;
  /** The touchpoint at which it is prevented. */
  readonly touchpoint?: string;
}

/** open, in_progress, in_question, completed or cancelled. */
export type TaskStatus = 'open' | 'in_progress' | 'in_question' | 'completed' | 'cancelled';

/** The task came from a metric that missed its target. */
export interface MetricOrigin {
  /** The metric. */
  readonly metric: string;
  /** The period in which it missed its target. */
  readonly period: string;
}

/** The task came from a step of a playbook. */
export interface PlaybookOrigin {
  /** The playbook. */
  readonly playbook: string;
  /** The client it was started for. */
  readonly client: string;
  /** The step of that playbook. */
  readonly step: string;
}

/** A missed target, a step of a playbook, or a promise to a client. */
export type TaskOrigin = MetricOrigin | PlaybookOrigin | PromiseOrigin;

/** What the owner said. */
export interface FollowUp {
  /** When the owner was asked. */
  readonly at: string;
  /** Who asked. */
  readonly by: string;
  /** Why it was cancelled or ran out of time. */
  readonly reason: string;
}

/** Somebody was called. */
export interface Escalation {
  /** When. */
  readonly at: string;
  /** Who called. */
  readonly by: string;
  /** Who was called. */
  readonly to: string;
  /** Past due, or in conflict over what. */
  readonly reason: string;
}

/** The task came from a promise to a client. */
export interface PromiseOrigin {
  /** The promise, as the client’s file has it. */
  readonly promise: string;
  /** The client who was promised this. */
  readonly client: string;
}

/** A person of the team. */
export interface Member {
  /** A short name, unique over all teams; owners and authors are given by it. */
  readonly id: string;
  /** The person’s name. */
  readonly name: string;
  /** What the person does in the team. */
  readonly role?: string;
  /** Where reminders go, and how a command knows who acts: git’s user.email is looked up here. */
  readonly email?: string;
  /** true for the head of the team; one at most. */
  readonly head?: boolean;
  /** The day the person left. What is older may still refer to them; what is newer may not. */
  readonly left?: string;
  /** Absences and who deputizes. */
  readonly away?: readonly Absence[];
  /** What the member has been trained in. */
  readonly trained?: readonly Training[];
}

/** What somebody has been trained in, and how long that lasts. */
export interface Training {
  /** What it was about. */
  readonly topic: string;
  /** The day by which it has to be refreshed; none: it lasts. */
  readonly until?: string;
}

/** Days away, both included, and the deputy. */
export interface Absence {
  /** The first day away. */
  readonly from: string;
  /** The last day away. */
  readonly to: string;
  /** Who takes over meanwhile. */
  readonly deputy: string;
}

/** How the team meets clients on a stage. */
export interface StageContact {
  /** direct: the client meets this team; indirect: its work reaches the client through others. */
  readonly contact: ContactKind;
  /** What the team does on this stage. */
  readonly does?: string;
}

/** direct or indirect. */
export type ContactKind = 'direct' | 'indirect';

/** Specific, measurable, with an owner, a reason and a day: SMART when nothing is missing. */
export interface Goal {
  /** What is to be reached. */
  readonly goal: string;
  /** What shows that it is reached. */
  readonly metric?: string;
  /** The value to reach. */
  readonly target?: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The day by which it is reached. */
  readonly due?: string;
  /** Why it matters to the client or the company. */
  readonly why?: string;
}

/** Something an employee may do for a client without asking. */
export interface Authority {
  /** What the employee may do. */
  readonly measure: string;
  /** Up to which amount. */
  readonly limit?: AuthorityLimit;
  /** In which situation. */
  readonly when?: string;
}

/** An amount and its currency. */
export interface AuthorityLimit {
  /** How much at most. */
  readonly amount: number;
  /** Of what: a currency code, or a unit such as days. */
  readonly currency: string;
}

/** What a team does that the client does not see. */
export interface BackstageAction {
  /** The team that does it. */
  readonly team: string;
  /** What it does. */
  readonly does: string;
  /** The tool in which it is done. */
  readonly system?: string;
}

/** A way in which clients and the company meet. */
export interface Channel {
  /** A short name by which files refer to it. */
  readonly id: string;
  /** How people call it; shown in lists and reports. */
  readonly name: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A tool in which a team works or data lies. */
export interface System {
  /** A short name by which files refer to it. */
  readonly id: string;
  /** How people call it; shown in lists and reports. */
  readonly name: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** Something that happens and that others must know of in time. */
export interface BusinessEvent {
  /** A short name by which files refer to it. */
  readonly id: string;
  /** How people call it; shown in lists and reports. */
  readonly name: string;
  /** Days on which it is going to happen; news of it is expected in time before each. */
  readonly planned?: readonly string[];
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A mark on feedback, by which it finds its owner and is counted. */
export interface Tag {
  /** A short name by which files refer to it. */
  readonly id: string;
  /** How people call it; shown in lists and reports. */
  readonly name: string;
  /** What the tag says something about: department, process, stage, severity, impact or a word of your own. */
  readonly group: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A kind of task. */
export interface TaskType {
  /** A short name by which files refer to it. */
  readonly id: string;
  /** How people call it; shown in lists and reports. */
  readonly name: string;
  /** How long a task of this type may take; its due date is counted from it. */
  readonly target: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** A reason for which clients leave. */
export interface ChurnReason {
  /** The short name by which files refer to it. */
  readonly id: string;
  /** What people call it; shown in lists and reports. */
  readonly name: string;
  /** What reasons of this sort have in common: product, price, service, client, … */
  readonly group: string;
  /** The day this went out of use. What is older may still refer to it; what is newer may not. */
  readonly retired?: string;
}

/** One of the languages that cxmap speaks. */
export type Locale = 'en' | 'ru';

/** minimal: only what is broken; recommended: also what is missing; strict: also what could go wrong. */
export type Preset = 'minimal' | 'recommended' | 'strict';

/** off, warning or error. */
export type RuleSetting = 'off' | 'warning' | 'error';

/** How much a change weighs, or off. */
export type ChangeSetting = 'breaking' | 'loosening' | 'tightening' | 'neutral' | 'off';

/** In English, in small letters. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** When people work: target times, lead times and limits count in it. */
export interface Calendar {
  /** Where this calendar’s working hours are, if not in the workspace’s time zone. */
  readonly timezone?: string;
  /** Brings the public holidays of this country, or with its state or region also those of that: `DE-BY`, `GB-SCT`, `US-CA`, `CH-ZH`. Days that a government moves by decree (`RU`) are not among them: list them, the free ones as holidays, the worked ones as workdays. Holidays are known up to 2040. */
  readonly country?: string;
  /** The days of the week on which nobody works. An empty list means work on every day. Where hours are told by day of the week, only what is written here is free besides the days that have none. */
  readonly weekend?: readonly Weekday[];
  /** From when to when people work on a working day: one span, a list of spans with breaks between, or either of these by day of the week. */
  readonly hours?: WorkingHours | readonly WorkingHours[] | WeeklyHours;
  /** Days off beside the weekend and the public holidays. */
  readonly holidays?: readonly string[];
  /** Days worked although they fall on a weekend or a holiday: working Saturdays, moved days. */
  readonly workdays?: readonly string[];
}

/** One span, or several with breaks between. */
export type DailyHours = WorkingHours | readonly WorkingHours[];

/** A day that is not named is free, and one that is named is worked unless the weekend says otherwise. A date under workdays whose day of the week has no hours has those of the first day that is named. */
export interface WeeklyHours {
  /** When people work on this day. */
  readonly monday?: DailyHours;
  /** When people work on this day. */
  readonly tuesday?: DailyHours;
  /** When people work on this day. */
  readonly wednesday?: DailyHours;
  /** When people work on this day. */
  readonly thursday?: DailyHours;
  /** When people work on this day. */
  readonly friday?: DailyHours;
  /** When people work on this day. */
  readonly saturday?: DailyHours;
  /** When people work on this day. */
  readonly sunday?: DailyHours;
}

/** One stretch of the day. */
export interface WorkingHours {
  /** When work begins. Put it in quotes. */
  readonly from: string;
  /** When work ends; "24:00" is the end of the day. */
  readonly to: string;
}

/** How long something may lie before it is marked as late. */
export interface Limits {
  /** How long a task may stay open before its owner accepts it. */
  readonly unaccepted?: string;
  /** How long before its due date a task is announced as near. */
  readonly due_soon?: string;
  /** How long a task may wait for the CX team’s answer. */
  readonly in_question?: string;
  /** How long feedback may wait for a decision. */
  readonly triage?: string;
  /** How long a question to a client may stay without an answer. */
  readonly clarification?: string;
  /** How long an idea may be in analysis. */
  readonly analysis?: string;
  /** The rhythm in which a running project reports its progress. */
  readonly checkin?: string;
  /** How long a question between teams may wait. */
  readonly answer?: string;
  /** How long before the last possible day news that is due is announced. */
  readonly news?: string;
  /** From how many answers on an NPS, CSAT, CSI or CES is shown as a number. Of fewer, pages say how many there are and no number: what three people said is no share of all. */
  readonly min_answers?: number;
}
