import { once } from '../../once.ts';

/** What a lane of somebody's sheet may say of a map. Lanes are rows or columns, as the sheet is turned. */
export const lanes = [
  'kind',
  'text',
  'stage',
  'stage_id',
  'order',
  'goal',
  'done_when',
  'touchpoint',
  'id',
  'touchpoint_order',
  'client_does',
  'expectation',
  'experience',
  'reality',
  'barrier',
  'emotion',
  'expected_emotion',
  'moment_of_truth',
  'channels',
  'owner',
  'supported_by',
  'metrics',
] as const;

export type Lane = (typeof lanes)[number];

/** How people head such a lane; the first is what we write ourselves. Read as `headingKey` makes them. */
const laneWords: Readonly<Record<'en' | 'ru', Readonly<Record<Lane, string>>>> = {
  en: {
    kind: 'Kind, type, card type, item type',
    text: 'Text, title, name, card, content, item',
    stage: 'Stage, stages, phase, phases, journey stage, journey phase, customer journey stage, step, journey step',
    stage_id: 'Stage ID',
    order: 'Order, no, nr, number, position, sequence',
    goal: 'Stage goal, goal, goals, stage goals, customer goal, customer goals, user goal, user goals, objective, objectives, jobs to be done',
    done_when: 'Stage is done when, done when, exit criteria, exit criterion, definition of done',
    touchpoint:
      'Touchpoint, touchpoints, touch point, touch points, interaction, interactions, contact point, contact points',
    id: 'Touchpoint ID, id',
    touchpoint_order: 'Order in the stage',
    client_does:
      'Client does, customer actions, customer action, user actions, user action, client actions, client action, actions, action, activities, activity, customer activities, customer does, what the customer does, what the client does, doing, steps taken',
    expectation:
      'Expectation, expectations, customer expectations, client expectations, needs, customer needs, user needs, customer expects, client expects, needs and expectations',
    experience: 'Experience, customer experience, user experience, feelings, feeling, thoughts and feelings',
    reality: 'Reality, what happens, actual experience, current experience, as is, client gets, customer gets',
    barrier:
      'Barrier, barriers, pain points, pain point, pains, pain, problems, problem, frustrations, frustration, friction, issues, challenges',
    emotion: 'Emotion, emotions, emotional curve, emotional journey, mood, sentiment, satisfaction, emotion score',
    expected_emotion: 'Expected emotion, target emotion, desired emotion',
    moment_of_truth: 'Moment of truth, moments of truth, mot, key moment',
    channels: 'Channels, channel',
    owner:
      'Owner, owners, team, teams, responsible, responsible team, responsible teams, department, departments, ownership, process owner, process ownership, stakeholders',
    supported_by: 'Supported by, supporting teams, support teams, involved teams, also involved',
    metrics: 'Metrics, metric, kpi, kpis, measures, measure, indicators, success metrics',
  },
  ru: {
    kind: 'Вид, тип, тип карточки, вид карточки',
    text: 'Текст, название, карточка, содержание, заголовок, имя',
    stage:
      'Этап, этапы, стадия, стадии, фаза, фазы, шаг, шаги, этап пути, этап пути клиента, этапы пути клиента, стадия пути',
    stage_id: 'ID этапа',
    order: 'Порядок, номер, №, п п, очередность',
    goal: 'Цель этапа, цель, цели, цели этапа, цель клиента, цели клиента, задача клиента, задачи клиента',
    done_when: 'Этап завершён, когда, этап завершен, критерий завершения, критерии завершения, критерий выхода',
    touchpoint:
      'Точка контакта, точки контакта, точка касания, точки касания, точка взаимодействия, точки взаимодействия, касание, касания, взаимодействие',
    id: 'ID точки контакта',
    touchpoint_order: 'Порядок в этапе',
    client_does:
      'Клиент делает, действия клиента, действие клиента, действия, действие, что делает клиент, действия пользователя, шаги клиента, активности',
    expectation:
      'Ожидание, ожидания, ожидания клиента, потребности, потребности клиента, клиент ожидает, чего ждёт клиент, чего ждет клиент',
    experience: 'Опыт, опыт клиента, впечатления, впечатление, чувства, мысли и чувства, переживания',
    reality: 'Как на деле, реальность, что происходит, как сейчас, фактический опыт, на самом деле',
    barrier: 'Барьер, барьеры, боли, боль, боли клиента, проблемы, проблема, сложности, трудности, болевые точки',
    emotion:
      'Эмоция, эмоции, эмоции клиента, эмоциональный фон, настроение, удовлетворённость, удовлетворенность, оценка эмоций',
    expected_emotion: 'Ожидаемая эмоция, целевая эмоция, желаемая эмоция',
    moment_of_truth: 'Момент истины, моменты истины, ключевой момент',
    channels: 'Каналы, канал, каналы связи, каналы коммуникации',
    owner:
      'Ответственный, ответственные, команда, команды, отдел, отделы, подразделение, подразделения, владелец, ответственная команда, ответственное подразделение, владелец процесса, кто отвечает',
    supported_by:
      'Помогают, участвуют, поддерживают, вовлечённые отделы, вовлеченные отделы, вовлечённые команды, вовлеченные команды',
    metrics: 'Показатели, показатель, метрики, метрика, kpi, кпэ',
  },
};

/** Longer texts are no headings. */
const longestHeading = 120;

/** A heading as headings are compared: letters and digits alone, without numbering and what stands in brackets. */
export function headingKey(text: string): string {
  if (text.length > longestHeading) return '';
  const plain = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim();
  return plain.replace(/^\d+ (?=\p{L})/u, '');
}

/** Which of our lanes a heading means; of `Boli / barriers` the first part that means one. */
export function laneOf(heading: string): Lane | undefined {
  const known = (text: string): Lane | undefined => byWord().get(headingKey(text));
  return (
    known(heading) ??
    heading
      .split(/[/&|,]/)
      .map(known)
      .find((lane) => lane !== undefined)
  );
}

const byWord = once(
  (): ReadonlyMap<string, Lane> =>
    new Map(
      Object.values(laneWords).flatMap((ofLocale) =>
        lanes.flatMap((lane) =>
          ofLocale[lane].split(', ').flatMap((word): readonly (readonly [string, Lane])[] => {
            const key = headingKey(word);
            return key === '' ? [] : [[key, lane]];
          }),
        ),
      ),
    ),
);

/** The heading that we write over a lane. */
export function laneHeading(locale: 'en' | 'ru', lane: Lane): string {
  const [first = lane] = laneWords[locale][lane].split(', ');
  return lane === 'emotion' || lane === 'expected_emotion' ? `${first} (−2…2)` : first;
}

/** A remark about the sheet itself: no stage, and no lane. */
export function isNoteHeading(heading: string): boolean {
  return /^(?:notes?|comments?|remarks?|примечани[ея]|комментари[йи]|заметк[аи])$/.test(headingKey(heading));
}
