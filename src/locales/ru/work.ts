import type { Misfit } from '../terms.ts';
import { listAnd, listOr, noteMeaning, plural, thing } from './words.ts';

/** Что добавляют, в винительном падеже. */
const added: Readonly<Record<string, string>> = {
  task: 'задачу',
  idea: 'идею',
  announcement: 'новость',
  question: 'вопрос',
};

/** Что команды о задачах и идеях сообщают о сделанном и почему отказывают. */
export const work: typeof import('../en/work.ts').work = {
  'task-added': (v) => `${v.id} «${v.title}»: ${v.owner}, срок ${v.due}`,
  'task-added-commit': (v) => `Добавить ${v.id}: ${v.title}`,
  'task-joined': (v) =>
    `${v.id} «${v.title}» уже была, но не все её обращения о ней знали; теперь знают: ${v.owner}, срок ${v.due}`,
  'task-assigned': (v) => `${v.id} «${v.title}»: ${v.owner}, срок ${v.due}`,
  'task-assigned-commit': (v) => `Назначить ${v.id}: ${v.owner}, срок ${v.due}: ${v.title}`,
  'task-escalated': (v) => `${v.id} «${v.title}»: поднята до ${v.to}`,
  'task-escalated-commit': (v) => `Эскалировать ${v.id}, кому: ${v.to}: ${v.title}`,
  'task-followed-up': (v) => `${v.id} «${v.title}»: записано, что ответил сотрудник ${v.owner}`,
  'task-followed-up-commit': (v) => `Выяснить причину по ${v.id}: ${v.title}`,
  'task-closed': (v) => `${v.id}: закрыто ${listAnd(v.cases)}`,
  'task-closed-commit': (v) => `Закрыть ${v.cases.join(', ')} по ${v.id}: ${v.title}`,
  'task-reopened': (v) => `${v.id} «${v.title}» снова открыта: клиент не удовлетворён (${listAnd(v.cases)})`,
  'task-reopened-commit': (v) => `Открыть снова ${v.id}: ${v.title}`,
  'case-closed': (v) =>
    `${v.id} закрыто; если клиент вернулся, сначала скажите об этом: cxmap case answer ${v.id} --outcome not_satisfied`,
  'case-waits': (v) => `${v.id} остаётся открытым, по нему ещё идёт другая работа: ${listAnd(v.work)}`,
  'case-waits-for-task': (v) => `${v.id} остаётся открытым, работа не завершена: ${listAnd(v.work)}`,
  'no-cases': (v) => `У ${v.id} нет обращений: ответа никто не ждёт`,
  'nothing-to-close': (v) => `Ни одно обращение по ${v.id} не ждёт ответа`,
  'work-ended': (v) => `${v.id} в состоянии «${v.status}»: работа завершена`,
  'same-owner': (v) => `${v.id} уже за сотрудником ${v.owner}, срок ${v.due}; ничего не изменилось бы`,
  'no-escalation': (v) => `В routing.yaml нет эскалации, поэтому скажите, кого позвать к ${v.id}: --to <сотрудник>`,
  'escalated-already': (v) =>
    `К ${v.id} уже позвали: ${v.to}, ${v.at}; чтобы позвать другого, добавьте --to <сотрудник>`,
  'nothing-to-follow-up': (v) =>
    `${v.id} в состоянии «${v.status}», срок ${v.due}: не отменена и не просрочена, спрашивать не о чем`,
  'no-such-step': (v) => `С ${v.id} на доске нельзя сделать «${v.way}»`,
  'followed-up': (v) => `О ${v.id} уже спросили: ${v.by}, ${v.at}`,
  'missing-to-add': (v) => `Чтобы добавить ${added[v.kind] ?? thing(v.kind)}, укажите ${optionList(v.options)}`,
  'missing-for': (v) => `Для ${v.id} укажите ${optionList(v.options)}`,
  'bad-date': (v) => `«${v.given}» — не дата: пишите 2026-11-22`,
  'no-due': (v) => `Тип ${v.type} не даёт срока в календаре сотрудника ${v.owner}; добавьте --due <дата>`,
  'route-tied': (v) =>
    `Правила ${listAnd(v.rules)} в routing.yaml равны: ${listOr(v.owners)}? Укажите --owner <сотрудник>`,
  'route-nowhere': () => 'routing.yaml никуда не ведёт, и запасного ответственного нет; добавьте --owner <сотрудник>',
  'route-no-head': (v) => `${v.owner}: у этой команды нет руководителя; назовите сотрудника`,
  'route-away': (v) => `${v.owner}: отсутствует ${v.day}, и никто не замещает; назовите сотрудника`,
  'deputy-took': (v) => `${v.person} отсутствует ${v.day}: замещает ${v.deputy}`,
  'away-deputy': (v) => `Учтите: ${v.person} отсутствует ${v.day}, замещает ${v.deputy}`,
  'away-nobody': (v) => `Учтите: ${v.person} отсутствует ${v.day}, и никто не замещает`,
  'idea-added': (v) => `${v.id} «${v.title}»`,
  'idea-added-commit': (v) => `Добавить ${v.id}: ${v.title}`,
  'idea-joined': (v) => `${v.id} «${v.title}» уже была, но не все её обращения о ней знали; теперь знают`,
  'idea-needs': (v) =>
    `Чтобы перевести ${v.id} в «${v.to}», добавьте ${v.options
      .map((option) =>
        option === 'note' ? `--note "<${noteMeaning[v.says] ?? 'заметка'}>"` : `--${option} <${option}>`,
      )
      .join(', ')}`,
  'idea-needs-route': (v) =>
    `Ни одно правило routing.yaml не говорит, кто прорабатывает ${v.id}; добавьте --department <команда>, --group <группа> или --contest`,
  'idea-needs-project': (v) =>
    `Чтобы перевести ${v.id} в «${v.to}», в проекте не хватает: ${listAnd(v.fields)}; дополните: cxmap idea plan ${v.id} или --with <файл>`,
  'idea-needs-volunteers': (v) =>
    `${v.id} на конкурсе, но добровольцы ещё не одобрены: cxmap idea volunteer ${v.id} <сотрудник> --approve`,
  'useless-options': (v) =>
    `Переходу в «${v.to}» не нужно: ${listAnd(v.options.map((option) => `--${option}`))}; он принимает ${listAnd(
      ['note', ...v.takes, 'with'].map((option) => `--${option}`),
    )}`,
  'two-routes': () => 'У идеи один путь: укажите что-то одно из --department, --group и --contest',
  'change-misfit': (v) =>
    `Изменение ${v.index} идеи ${v.id} не подходит к карте: ${misfits[v.reason]?.(v.part) ?? `${v.part} нельзя безопасно изменить (${v.reason})`}`,
  'part-retired': (v) =>
    `${v.part} ещё упоминается в других файлах, поэтому не удаляется, а выводится из употребления с ${v.day}`,
  'idea-applied': (v) => `${v.id} «${v.title}» теперь на карте (${plural(v.files, 'файл', 'файла', 'файлов')})`,
  'idea-applied-commit': (v) => `Внести ${v.id} в карту: ${v.title}`,
  'applied-already': (v) => `${v.id} уже на карте с ${v.at}`,
  'not-implemented': (v) =>
    `${v.id} в состоянии «${v.status}»; карта изменится, когда идея будет внедрена: cxmap idea move ${v.id} implemented`,
  'no-changes': (v) => `${v.id} ничего не меняет на карте`,
  'idea-planned': (v) => `${v.id} «${v.title}»: проект записан`,
  'idea-planned-commit': (v) => `Спланировать ${v.id}: ${v.title}`,
  'plan-lacks': (v) => `Чтобы запланировать идею, ещё не хватает: ${listAnd(v.fields)}`,
  'plan-whole': (v) => `В проекте ${v.id} всё есть`,
  'plan-whole-next': (v) => `Всё есть. Дальше: cxmap idea move ${v.id} planned`,
  'plan-nothing': (v) =>
    `В проекте ${v.id} ничего не изменилось бы; что в нём нужно, покажет cxmap idea plan ${v.id} --template`,
  'plan-bad-milestone': (v) => `«${v.given}» — не веха: пишите "Форма работает=2026-12-11", название и день`,
  'plan-bad-work': (v) => `«${v.given}» — не работа: пишите "Сделать форму=bob" или "Сделать форму=bob=2026-12-04"`,
  'plan-bad-risk': (v) => `«${v.given}» — не риск с планом: пишите "Никто не заполнит=Сделать её короткой"`,
  'plan-unknown-item': (v) => `В проекте нет ни вехи, ни работы «${v.given}»`,
  'idea-checked-in': (v) => `${v.id} «${v.title}»: ${v.progress}`,
  'idea-checked-in-commit': (v) => `Отчитаться по ${v.id}: ${v.title}`,
  'idea-commented': (v) => `${v.id} «${v.title}»: ${v.text}`,
  'idea-commented-commit': (v) => `Высказаться об ${v.id}: ${v.title}`,
  'note-not-yet': (v) => `${v.id} в состоянии «${v.status}»: рассказывать будет о чём, когда идею внедрят`,
  'note-no-words': (v) =>
    `Название написано для коллег. Скажите, что изменилось, словами для клиентов: cxmap set ${v.id} public_reason="…"`,
  'not-running': (v) => `${v.id} в состоянии «${v.status}»: проект не идёт`,
  'idea-volunteered': (v) => `${v.id} «${v.title}»: ${v.person} — доброволец`,
  'idea-volunteered-commit': (v) => `Записать ${v.person} добровольцем на ${v.id}: ${v.title}`,
  'idea-approved': (v) => `${v.id} «${v.title}»: ${v.person} — одобренный доброволец`,
  'idea-approved-commit': (v) => `Одобрить ${v.person} для ${v.id}: ${v.title}`,
  'volunteered-already': (v) => `${v.person} уже доброволец в ${v.id}; чтобы одобрить, добавьте --approve`,
  'approved-already': (v) => `Участие ${v.person} в ${v.id} уже одобрено`,
  'no-contest': (v) => `${v.id} не на конкурсе, добровольцы ей не нужны`,
  'idea-merged': (v) =>
    `${v.id} вошла в ${v.into} «${v.title}», с ней ${plural(v.cases, 'обращение', 'обращения', 'обращений')}`,
  'idea-merged-commit': (v) => `Объединить ${v.id} с ${v.into}: ${v.title}`,
  'merge-self': (v) => `${v.id} нельзя объединить с самой собой`,
  'merge-into': () => 'С какой идеей объединить? Добавьте --into <id>',
  'merge-changes': (v) => `Изменения карты из ${v.id} не перенесены; посмотрите, должна ли их сделать ${v.into}`,
  'idea-scored': (v) => `${v.id} «${v.title}»: баллов ${v.rank}`,
  'idea-scored-commit': (v) => `Оценить ${v.id}: ${v.title}`,
  'bad-mark': (v) => `«${v.given}» — не оценка: она от 1 до 5`,
  'with-broken': (v) => `${v.path}:${v.line}:${v.column}: это не YAML`,
  'with-no-map': (v) => `В ${v.path} должны быть поля со значениями, например project:`,
  'with-own-fields': (v) => `${v.path} не может задать ${listAnd(v.fields)}: это пишут команды`,
  'with-missing': (v) => `Нет файла ${v.path}`,
};

const misfits: Readonly<Record<string, (part: string) => string>> = {
  missing: (part) => `${part} нет`,
  exists: (part) => `${part} уже есть, и там другое`,
  'no-such-stage': (part) => `нет этапа, после которого должен идти ${part}`,
} satisfies Readonly<Record<Misfit, (part: string) => string>>;

const optionList = (options: readonly string[]): string => options.map((option) => `--${option}`).join(', ');

/** Что печатает `idea plan --template`: проект, который остаётся заполнить. */
export const projectTemplate: typeof import('../en/work.ts').projectTemplate = (
  v,
) => `# Заполните, затем: cxmap idea plan ${v.id} --with <этот файл>
project:
  start: # 2026-12-01
  end: # 2027-01-29
  goal: # что получит клиент, так, чтобы каждый увидел, достигнуто ли это
  scope: # что входит в проект и что нет
  deliverables:
    - # что будет в конце
  milestones:
    - name: # что можно увидеть в этот день
      due: # 2026-12-18
  work:
    - id: # короткое имя, например form
      name: # что делается
      owner: # кто делает: идентификатор сотрудника
      due: # 2026-12-11
  risks:
    - risk: # что может пойти не так
      plan: # что с этим делать
`;
