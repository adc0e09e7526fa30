import type { Phrases } from '../shape.ts';
import { listAnd, plural } from './words.ts';

/** Что говорится вокруг изменений между двумя версиями. */
export const review: Phrases['review'] = {
  classes: { breaking: 'Ломает', loosening: 'Ослабляет', tightening: 'Усиливает', neutral: 'Нейтрально' },
  oneOf: {
    breaking: 'Ломает',
    loosening: 'Ослабляет',
    tightening: 'Усиливает',
    neutral: 'Нейтрально',
    error: 'Ошибка',
    warning: 'Предупреждение',
  },
  workTree: 'рабочая копия',
  index: 'подготовленное к коммиту',
  before: 'было',
  was: 'Было:',
  is: 'Стало:',
  noFile: '(такого файла нет)',
  noKey: '(ничего из этого)',
  ownMirror: 'В обратную сторону – то же самое',
  mirror: (v) => `В обратную сторону: ${v.id}`,
  tableHeading: 'Изменения cxmap diff',
  tableLead:
    'Как называется изменение между двумя версиями карты и чего оно стоит. **Ломает**: кто-то теряет обещанное или ссылку. **Ослабляет**: обещание стало слабее. **Усиливает**: сильнее. **Нейтрально**: ни то ни другое. О чём нет строки, то field-changed: ничего не теряется.',
  sides: { before: 'было', after: 'стало' },
  begins: 'Карта начинается здесь: всё в ней новое.',
  calm: (v) =>
    v.count === 0
      ? 'По смыслу ничего не меняется.'
      : `Никто ничего не теряет: ${plural(v.count, 'изменение', 'изменения', 'изменений')}.`,
  counted: {
    breaking: (v) => plural(v.count, 'ломающее изменение', 'ломающих изменения', 'ломающих изменений'),
    loosening: (v) => plural(v.count, 'ослабление', 'ослабления', 'ослаблений'),
    broken: (v) =>
      plural(
        v.count,
        'файл, который не удалось сравнить',
        'файла, которые не удалось сравнить',
        'файлов, которые не удалось сравнить',
      ),
    errors: (v) => plural(v.count, 'новая ошибка', 'новые ошибки', 'новых ошибок'),
    warnings: (v) => plural(v.count, 'новое предупреждение', 'новых предупреждения', 'новых предупреждений'),
  },
  verdict: (v) =>
    `${listAnd(v.costly)}${v.others > 0 ? `; кроме того, ${plural(v.others, 'изменение', 'изменения', 'изменений')}` : ''}`,
  acknowledged: (v) => `согласие есть: ${v.count}`,
  ack: (v) =>
    `Согласие: ${v.names.by} (${v.names.team}${v.names.writtenBy === undefined ? '' : `, записано со слов, автор записи: ${v.names.writtenBy}`}): ${v.reason}`,
  idleAcks: 'Согласия, которые ничего не значат:',
  onMap: 'На карте',
  signs: 'Знаки: + появится, × исчезнет, → изменится; пунктирные линии исчезнут',
  lookFirst: 'Сначала посмотрите на это:',
  shouldLook: 'Кому стоит посмотреть:',
  howToAgree: (v) => `Команда, которая получит меньше, может согласиться: ${v.command}`,
  team: 'Команда',
  loses: 'Изменений за её счёт',
  reviewers: 'Рецензенты',
  what: 'Что меняется',
  where: 'Где',
  id: 'Изменение',
  rule: 'Правило',
  findings: 'Замечания validate',
  class: 'Класс',
  otherWay: 'В обратную сторону',
  notComparedTitle: 'Не сравнено',
  notCompared: 'Не сравнивалось, потому что там ошибки:',
  more: (v) => `и ещё ${v.count}`,
  heading: (v) => `${plural(v.count, 'изменение', 'изменения', 'изменений')}: ${v.before} → ${v.after}`,
  nothing: (v) => `По смыслу ничего не изменилось: ${v.before} → ${v.after}`,
  uncompared: (v) => `Не сравнивалось: ${v.path} – там ошибки (${v.side}). Какие – скажет cxmap validate.`,
};

const lackingWhat = {
  history: 'В этом клоне слишком мало истории, чтобы понять, с чем сравнивать, а без спроса ничего не скачивается',
  objects: 'В этом частичном клоне нет файлов, которые нужно сравнить, а без спроса ничего не скачивается',
};

const forTeams = (teams: readonly string[]): string => (teams.length === 0 ? '' : ` за ${listAnd(teams)}`);

/** Что мешает сравнить и что нужно знать читающему. */
export const reviewActions: Pick<
  Phrases['action'],
  | 'unmerged'
  | 'not-called-by-git'
  | 'no-revision'
  | 'two-ranges'
  | 'no-merge-base'
  | 'lacking'
  | 'lacking-no-remote'
  | 'skipped-missing'
  | 'base-unknown'
  | 'no-commits'
  | 'no-repository'
  | 'event-without-base'
  | 'event-unreadable'
  | 'event-without-id'
  | 'another-change'
  | 'no-workspace-then'
  | 'git-too-old'
  | 'not-begun'
  | 'several-bases'
  | 'acknowledged'
  | 'acknowledged-commit'
  | 'ack-for-another'
  | 'ack-unknown'
  | 'ack-not-theirs'
  | 'ack-again'
  | 'two-maps'
  | 'gate-shut'
  | 'ack-without-reason'
> = {
  unmerged: (v) => `${v.path}: конфликт; его сведёт cxmap resolve`,
  'not-called-by-git': () =>
    'Эту команду вызывает git: путь, а для каждой стороны файл, его идентификатор и режим. Смотрите git help git, GIT_EXTERNAL_DIFF',
  'no-revision': (v) => `«${v.given}» – здесь не коммит: ни ветка, ни метка, ни идентификатор`,
  'two-ranges': (v) => `${v.given} уже говорит, что сравнить, а --staged и --base говорят это ещё раз`,
  'no-merge-base': (v) => `У ${v.one} и ${v.other} нет общего предка: это разные истории`,
  lacking: (v) => `${lackingWhat[v.what]}. Недостающее получит команда: ${v.command}`,
  'lacking-no-remote': (v) => `${lackingWhat[v.what]}, а откуда это взять, git не знает (git remote -v)`,
  'skipped-missing': (v) =>
    `В этой разреженной рабочей копии нет ${plural(v.count, 'файла', 'файлов', 'файлов')} карты, и в частичном клоне их нет. Их получит команда: ${v.command}`,
  'base-unknown': (v) =>
    v.offered === ''
      ? 'Неизвестно, куда это вольётся: назовите ветку или коммит после --base (ветки перечислит git branch -a)'
      : `Неизвестно, куда это вольётся: назовите сами, например --base ${v.offered}${v.offered.startsWith('origin/') ? ', или пусть git запомнит: git remote set-head origin --auto' : ''}`,
  'no-repository': (v) => `Вокруг ${v.folder} нет репозитория git, а здесь он нужен: его создаёт git init`,
  'no-commits': () =>
    'Здесь ещё ничего не закоммичено, и HEAD ни на что не указывает: историю начинает git add -A && git commit',
  'event-without-base': (v) =>
    `Этот запуск CI – не для запроса на слияние${v.event === '' ? '' : ` (${v.event})`}, поэтому с чем сравнивать, он не говорит: напишите сами, например --base origin/main`,
  'event-unreadable': (v) => `${v.path} из GITHUB_EVENT_PATH – не событие: это не файл JSON, или он слишком велик`,
  'event-without-id': () =>
    'Запуск CI не называет полный идентификатор коммита, с которым сравнивать: напишите его после --base',
  'another-change': (v) =>
    `В HEAD (${v.head}) нет изменения, для которого этот запуск CI (${v.wanted}): извлеките его или напишите, с чем сравнивать, после --base`,
  'no-workspace-then': (v) => `В ${v.revision} рабочего пространства нет`,
  'git-too-old': () => 'Чтобы слить ветки, не трогая рабочую копию, нужен git 2.38 или новее',
  'not-begun': (v) => `В ${v.revision} рабочего пространства ещё не было, поэтому сравнивать не с чем`,
  'several-bases': (v) => `Сравнивается с общим предком ${v.base}; подошли бы и ${listAnd(v.others)}`,
  acknowledged: (v) => `${v.by} даёт согласие${forTeams(v.teams)}: ${v.changes.join(', ')}`,
  'acknowledged-commit': (v) =>
    `Согласие${forTeams(v.teams)}: ${v.changes.length === 1 ? v.changes.join('') : plural(v.changes.length, 'изменение', 'изменения', 'изменений')}`,
  'ack-for-another': (v) =>
    `Замечание: за ${v.by} это записывает ${v.writer}, и в файле так и сказано. Согласен ли ${v.by}, видно по одобрению файла`,
  'ack-unknown': (v) =>
    `${v.given}: с ${v.since} такого изменения нет. ${v.known.length === 0 ? 'Из-за того, что с тех пор изменилось, никто ничего не теряет' : `Согласие можно дать на: ${v.known.join(', ')}${v.more > 0 ? ` и ещё ${v.more}` : ''}`}. Чтобы сравнить с другой версией, назовите её: --base main`,
  'ack-not-theirs': (v) =>
    v.teams.length === 0
      ? `Не видно команды, которая теряет из-за ${v.change}: назовите в cxmap.yaml команду, которая ведёт цикл, cx_team`
      : `${v.by} не из команд, которые получают меньше из-за ${v.change}: ${listAnd(v.teams)}. Сказать это должен кто-то из них`,
  'ack-again': (v) => `согласие ${v.by} уже есть на ${v.change}`,
  'two-maps': () => '--to-be рисует, что изменят идеи, --base – что уже изменилось: что-то одно',
  'gate-shut': (v) =>
    [
      ...(v.open.length > 0
        ? [
            `Нет согласия на: ${v.open.join(', ')}${v.more > 0 ? ` и ещё ${v.more}` : ''}. Если команда, которая получает меньше, готова с этим жить: ${v.command}`,
          ]
        : []),
      ...(v.broken.length > 0 ? [`Не сравнено из-за ошибок: ${v.broken.join(', ')}`] : []),
    ].join('. '),
  'ack-without-reason': () => 'Почему команда с этим согласна? Напишите после --reason "…"',
};
