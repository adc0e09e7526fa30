/** Sheets of the shapes that teams have, all invented: rows of cells, and what a reader of them sees. */
export interface MapSheet {
  readonly rows: readonly (readonly string[])[];
  readonly orientation: 'lanes' | 'rows' | 'board';
  readonly stages: readonly string[];
  readonly touchpoints: readonly string[];
  /** Rows that stand above the headings: they stay where they are when lanes are shuffled. */
  readonly above?: number;
}

export const mapSheets: Readonly<Record<string, MapSheet>> = {
  'the common sheet': {
    orientation: 'lanes',
    stages: ['Awareness', 'Consideration', 'Purchase'],
    touchpoints: ['Advert', 'Web search', 'Demo', 'Checkout'],
    rows: [
      ['Stage', 'Awareness', 'Consideration', 'Purchase'],
      ['Customer actions', 'Sees a banner\nSearches', 'Asks for a demo, compares', 'Pays'],
      ['Touchpoints', 'Advert, Web search', 'Demo', 'Checkout'],
      ['Experience', 'Too many offers', 'Helpful people', 'Quick'],
      ['KPIs', 'Visits', 'Demos held', 'Conversion'],
      ['Goals', 'Know us', 'Trust us', 'Buy'],
      ['Teams', 'Marketing', 'Sales, Product', 'Finance'],
    ],
  },
  'общая таблица': {
    orientation: 'lanes',
    stages: ['Узнаёт', 'Выбирает', 'Пользуется'],
    touchpoints: ['Реклама', 'Сайт', 'Звонок', 'Приложение'],
    rows: [
      ['Этап', 'Узнаёт', 'Выбирает', 'Пользуется'],
      ['Действия клиента', 'Видит баннер', 'Сравнивает тарифы', 'Платит каждый месяц'],
      ['Точки контакта', '• Реклама\n• Сайт', 'Звонок', 'Приложение'],
      ['Эмоции', '🙂', '😕', 'доволен'],
      ['Боли', 'Много обещаний', 'Непонятны условия', ''],
      ['Ответственные', 'Маркетинг', 'Продажи; Поддержка', 'Продукт'],
      ['Идеи', 'Убрать мелкий шрифт', '', ''],
    ],
  },
  'a row a stage, no touchpoints': {
    orientation: 'rows',
    stages: ['Find', 'Try'],
    touchpoints: ['Find', 'Try'],
    rows: [
      ['Stage', 'Actions', 'Thoughts', 'Pain points', 'Opportunities'],
      ['Find', 'Reads reviews', 'Is it for me?', 'Old reviews', 'Ask for new ones'],
      ['Try', 'Signs up', 'Easy enough', 'A long form', 'Fewer fields'],
    ],
  },
  'строка — точка контакта, этап объединён': {
    orientation: 'rows',
    stages: ['Знакомство', 'Покупка'],
    touchpoints: ['Сайт', 'Баннер', 'Звонок'],
    rows: [
      ['№', 'Этап', 'Точка контакта', 'Ожидания', 'Эмоции (1–10)', 'Отдел', 'Комментарий'],
      ['1', 'Знакомство', 'Сайт', 'Найти тариф', '4', 'Маркетинг', 'проверить'],
      ['2', '', 'Баннер', 'Понять, что это', '7', 'Маркетинг', ''],
      ['3', 'Покупка', 'Звонок', 'Ответ сразу', '10', 'Продажи', ''],
    ],
  },
  'a title above, notes below': {
    orientation: 'lanes',
    above: 2,
    stages: ['Onboarding', 'Use'],
    touchpoints: ['Kick-off call', 'First report'],
    rows: [
      ['Journey of a new customer'],
      [],
      ['Phase', 'Onboarding', 'Use'],
      ['Touchpoints', 'Kick-off call', 'First report'],
      ['Emotion', '-1', '2'],
      ['Channel', 'Phone', 'E-mail'],
      [],
      ['Source: a workshop in May'],
    ],
  },
  'a board of cards': {
    orientation: 'board',
    stages: ['Discover', 'Buy'],
    touchpoints: ['Blog post', 'Order form', 'Receipt'],
    rows: [
      ['Kind', 'Text', 'Stage'],
      ['Stage', 'Discover', ''],
      ['Touchpoint', 'Blog post', 'Discover'],
      ['Pain point', 'Too long', 'Discover'],
      ['Touchpoint', 'Order form', 'Buy'],
      ['Touchpoint', 'Receipt', 'Buy'],
      ['Idea', 'Shorter receipt', 'Buy'],
    ],
  },
  'доска карточек': {
    orientation: 'board',
    stages: ['Выбор', 'Оплата'],
    touchpoints: ['Каталог', 'Касса'],
    rows: [
      ['Тип', 'Название', 'Этап'],
      ['Точка контакта', 'Каталог', 'Выбор'],
      ['Действие', 'Листает', 'Выбор'],
      ['Точка контакта', 'Касса', 'Оплата'],
      ['Боль', 'Очередь', 'Оплата'],
    ],
  },
  'names with commas, quotes and brackets': {
    orientation: 'lanes',
    stages: ['Before', 'After'],
    touchpoints: ['Letter (paper, signed)', 'Call, or a visit', 'Invoice'],
    rows: [
      ['Stage', 'Before', 'After'],
      ['Touchpoints', 'Letter (paper, signed), "Call, or a visit"', 'Invoice'],
      ['Needs', '', 'A sum, and why'],
      ['Moment of truth', '', 'yes'],
    ],
  },
  'stages under merged headings': {
    orientation: 'lanes',
    stages: ['Try', 'Buy'],
    touchpoints: ['Trial', 'Support chat', 'Shop'],
    rows: [
      ['Stages', 'Try', '', 'Buy'],
      ['Touchpoint', 'Trial', 'Support chat', 'Shop'],
      ['Actions', 'Uploads a file', 'Asks', 'Pays'],
      ['Owner', 'Product', 'Support', 'Shop team'],
    ],
  },
  'with an order of its own': {
    orientation: 'rows',
    stages: ['First', 'Second', 'Third'],
    touchpoints: ['Door', 'Desk', 'Exit'],
    rows: [
      ['Order', 'Stage', 'Touchpoint', 'Barriers', 'Team'],
      ['3', 'Third', 'Exit', 'Narrow', 'Facilities'],
      ['1', 'First', 'Door', '=HYPERLINK("x")', 'Reception'],
      ['2', 'Second', 'Desk', '- slow\n- loud', 'Reception'],
    ],
  },
};

/** The sheet with its lanes the other way round; what names the stages stays first. */
export function withLanesTurned({ rows, orientation, above = 0 }: MapSheet): readonly (readonly string[])[] {
  const head = rows.slice(0, above + 1);
  if (orientation === 'lanes') {
    const end = rows.findIndex((cells, at) => at > above && cells.length === 0);
    const lanes = rows.slice(above + 1, end === -1 ? undefined : end);
    return [...head, ...lanes.toReversed(), ...(end === -1 ? [] : rows.slice(end))];
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => Array.from({ length: width }, (_, at) => cells[width - 1 - at] ?? ''));
}
