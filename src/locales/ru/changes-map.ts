import type { ChangeWords, mapChanges as english } from '../en/changes-map.ts';
import { fieldNames } from './field-names.gen.ts';
import { map } from './map.ts';

/** Как называются изменения cxmap.yaml, карты успеха, словаря, маршрутизации и сегментов. */
export const mapChanges: typeof english = {
  'map-file-removed': (v) => `${v.name}: всего файла больше нет`,
  'map-file-added': (v) => `${v.name}: новый файл`,
  'ended-thing-removed': (v) => `Удалено то, что уже было выведено из использования: ${v.name}`,
  'ended-thing-added': (v) => `Появилось то, что уже выведено из использования: ${v.name}`,
  'end-moved': (v) => `${v.name}: не действует с ${v.after}, а было с ${v.before}`,
  renamed: (v) => `${v.name}: идентификатор теперь «${v.after}», а не «${v.before}», и так везде`,
  'field-changed': (v) => `${v.name}: ${fieldIn(v)}: ${change(v)}`,

  'timezone-changed': (v) => `Другой часовой пояс рабочего пространства: ${change(v)}; дни и часы сдвигаются`,
  'cx-team-removed': (v) => `Команда клиентского опыта больше не названа; это была «${v.before}»`,
  'cx-team-named': (v) => `Команда клиентского опыта теперь названа: «${v.after}»`,
  'cx-team-changed': (v) => `Команда клиентского опыта теперь другая: ${change(v)}`,
  'calendar-removed': (v) => `Календаря «${v.name}» больше нет, а по нему что-то считается`,
  'calendar-added-in-use': (v) => `Новый календарь, по нему уже считают: «${v.name}»`,
  'calendar-removed-unused': (v) => `Календаря «${v.name}» больше нет; по нему ничего не считали`,
  'calendar-added': (v) => `Новый календарь: «${v.name}»`,
  'calendar-zone-changed': (v) =>
    `В календаре «${v.name}» другие рабочие часы и нерабочие дни: ${lastField(v)}: ${change(v)}`,
  'free-day-added': (v) => `В календаре «${v.name}» новый нерабочий день: ${v.after}`,
  'free-day-removed': (v) => `В календаре «${v.name}» больше нет нерабочего дня: ${v.before}`,
  'workday-removed': (v) => `В календаре «${v.name}» больше нет отдельного рабочего дня: ${v.before}`,
  'workday-added': (v) => `В календаре «${v.name}» новый отдельный рабочий день: ${v.after}`,
  'hours-shortened': (v) => `В календаре «${v.name}» рабочего времени меньше: ${change(v)}`,
  'hours-extended': (v) => `В календаре «${v.name}» рабочего времени больше: ${change(v)}`,
  'hours-moved': (v) => `В календаре «${v.name}» рабочее время сдвинуто: ${change(v)}`,
  'limit-raised': (v) => `${lastField(v)}: ${change(v)}; ждать можно дольше`,
  'limit-lowered': (v) => `${lastField(v)}: ${change(v)}; ждать можно не так долго`,
  'limit-restated': (v) => `${lastField(v)}: ${change(v)}; предел записан в других единицах`,
  'warning-shortened': (v) => `${lastField(v)}: ${change(v)}; предупреждение приходит позже`,
  'warning-extended': (v) => `${lastField(v)}: ${change(v)}; предупреждение приходит раньше`,
  'warning-restated': (v) => `${lastField(v)}: ${change(v)}; срок записан в других единицах`,
  'rule-weakened': (v) => `Правило «${v.entry}» теперь мягче: ${change(v)}`,
  'rule-strengthened': (v) => `Правило «${v.entry}» теперь строже: ${change(v)}`,
  'rule-reset': (v) => `У правила «${v.entry}» другая строгость: ${change(v)}`,
  'preset-weakened': (v) => `Проверяется меньше правил: ${change(v)}`,
  'preset-strengthened': (v) => `Проверяется больше правил: ${change(v)}`,
  'class-weakened': (v) => `Изменение ${v.entry} здесь весит меньше: ${change(v)}`,
  'class-strengthened': (v) => `Изменение ${v.entry} здесь весит больше: ${change(v)}`,
  'class-reset': (v) => `Изменение ${v.entry} здесь весит по-другому: ${change(v)}`,
  'last-reviewer-removed': (v) => `Проверять изменения, которые касаются команды «${v.entry}», больше некому`,
  'first-reviewer-added': (v) => `Есть кому проверять изменения, которые касаются команды «${v.entry}»: ${v.after}`,
  'reviewers-changed': (v) => `Изменения, которые касаются команды «${v.entry}», проверяют другие: ${change(v)}`,

  'success-restated': (v) => `Успех клиента сформулирован иначе: ${change(v)}`,
  'success-measure-removed': (v) => `Успех больше не измеряется показателем «${v.before}»`,
  'success-measure-added': (v) => `Успех измеряется ещё и показателем «${v.after}»`,
  'stage-removed': (v) => `Этапа «${v.name}» больше нет, а на него что-то ссылается`,
  'stage-added-in-use': (v) => `Новый этап: «${v.name}»`,
  'stage-removed-unused': (v) => `Этапа «${v.name}» больше нет; на него ничто не ссылалось`,
  'stage-added': (v) => `Новый этап, на который пока ничто не ссылается: «${v.name}»`,
  'stages-reordered': (v) => `Этапы идут в другом порядке: ${v.after}`,
  'stage-goal-restated': (v) => `У этапа «${v.name}» цель или признак завершения звучит иначе: ${change(v)}`,
  'risk-removed': (v) => `На этапе «${v.name}» больше нет риска «${v.entry}» и того, что его предотвращало`,
  'risk-added': (v) => `На этапе «${v.name}» записан риск «${v.entry}» и то, что его предотвращает`,

  'churn-reason-removed': (v) => `Причины ухода «${v.name}» больше нет, а на неё что-то ссылается`,
  'churn-reason-added-in-use': (v) => `Новая причина ухода: «${v.name}»`,
  'churn-reason-removed-unused': (v) => `Причины ухода «${v.name}» больше нет; на неё ничто не ссылалось`,
  'churn-reason-added': (v) => `Новая причина ухода, на которую пока ничто не ссылается: «${v.name}»`,
  'channel-removed': (v) => `Канала «${v.name}» больше нет, а на него что-то ссылается`,
  'channel-added-in-use': (v) => `Новый канал: «${v.name}»`,
  'channel-removed-unused': (v) => `Канала «${v.name}» больше нет; на него ничто не ссылалось`,
  'channel-added': (v) => `Новый канал, на который пока ничто не ссылается: «${v.name}»`,
  'system-removed': (v) => `Системы «${v.name}» больше нет, а на неё что-то ссылается`,
  'system-added-in-use': (v) => `Новая система: «${v.name}»`,
  'system-removed-unused': (v) => `Системы «${v.name}» больше нет; на неё ничто не ссылалось`,
  'system-added': (v) => `Новая система, на которую пока ничто не ссылается: «${v.name}»`,
  'event-removed': (v) => `События «${v.name}» больше нет, а к нему что-то привязано`,
  'event-added-in-use': (v) => `Новое событие: «${v.name}»`,
  'event-removed-unused': (v) => `События «${v.name}» больше нет; к нему ничто не было привязано`,
  'event-added': (v) => `Новое событие, к которому пока ничто не привязано: «${v.name}»`,
  'event-date-removed': (v) => `Событие «${v.name}» больше не запланировано на ${v.before}`,
  'event-date-added': (v) => `Событие «${v.name}» запланировано на ${v.after}`,
  'tag-removed': (v) => `Тега «${v.name}» больше нет, а на него что-то ссылается`,
  'tag-added-in-use': (v) => `Новый тег: «${v.name}»`,
  'tag-removed-unused': (v) => `Тега «${v.name}» больше нет; на него ничто не ссылалось`,
  'tag-added': (v) => `Новый тег, на который пока ничто не ссылается: «${v.name}»`,
  'task-type-removed': (v) => `Типа задачи «${v.name}» больше нет, а на него что-то ссылается`,
  'task-type-added-in-use': (v) => `Новый тип задачи: «${v.name}»`,
  'task-type-removed-unused': (v) => `Типа задачи «${v.name}» больше нет; на него ничто не ссылалось`,
  'task-type-added': (v) => `Новый тип задачи, на который пока ничто не ссылается: «${v.name}»`,
  'task-target-raised': (v) => `Нормативный срок задач типа «${v.name}» больше: ${change(v)}`,
  'task-target-lowered': (v) => `Нормативный срок задач типа «${v.name}» меньше: ${change(v)}`,
  'task-target-restated': (v) => `Нормативный срок задач типа «${v.name}» записан в других единицах: ${change(v)}`,

  'routing-rule-removed': (v) => `Правила маршрутизации больше нет: ${v.before}`,
  'routing-rule-added': (v) => `Новое правило маршрутизации: ${v.after}`,
  'routing-condition-changed': (v) => `Условия правила маршрутизации теперь другие: ${change(v)}`,
  'routing-owner-changed': (v) => `Маршрутизация ведёт к другому: ${change(v)}`,
  'escalation-step-removed': (v) => `Шага эскалации больше нет: ${v.before}`,
  'escalation-step-added': (v) => `Новый шаг эскалации: ${v.after}`,
  'escalation-later': (v) => `Эскалация наступает позже, считая от срока задачи: ${change(v)}`,
  'escalation-sooner': (v) => `Эскалация наступает раньше, считая от срока задачи: ${change(v)}`,
  'escalation-restated': (v) => `Время эскалации после срока задачи записано в других единицах: ${change(v)}`,
  'idea-rule-removed': (v) => `Правила, куда направлять идеи, больше нет: ${v.before}`,
  'idea-rule-added': (v) => `Новое правило, куда направлять идеи: ${v.after}`,

  'attribute-removed': (v) => `Признака клиента «${v.name}» больше нет, а он записан у клиентов или нужен сегментам`,
  'attribute-added-in-use': (v) => `Новый признак клиента: «${v.name}»`,
  'attribute-removed-unused': (v) => `Признака клиента «${v.name}» больше нет; он ни у кого не был записан`,
  'attribute-added': (v) => `Новый признак клиента, который пока ни у кого не записан: «${v.name}»`,
  'attribute-type-changed': (v) => `У признака клиента «${v.name}» другой тип: ${change(v)}`,
  'choice-removed': (v) => `У признака «${v.name}» больше нет варианта «${v.before}», а у клиента он записан`,
  'choice-added-in-use': (v) => `У признака «${v.name}» новый вариант, который уже записан у клиента: «${v.after}»`,
  'choice-removed-unused': (v) => `У признака «${v.name}» больше нет варианта «${v.before}»`,
  'choice-added': (v) => `У признака «${v.name}» новый вариант: «${v.after}»`,
  'segment-removed': (v) => `Сегмента «${v.name}» больше нет, а на него что-то ссылается`,
  'segment-added-in-use': (v) => `Новый сегмент: «${v.name}»`,
  'segment-removed-unused': (v) => `Сегмента «${v.name}» больше нет; на него ничто не ссылалось`,
  'segment-added': (v) => `Новый сегмент, на который пока ничто не ссылается: «${v.name}»`,
  'segment-condition-changed': (v) => `Условие сегмента «${v.name}» теперь другое: ${change(v)}`,
  'touch-lowered': (v) => `Клиентов сегмента «${v.name}» сопровождают не так плотно: ${change(v)}`,
  'touch-raised': (v) => `Клиентов сегмента «${v.name}» сопровождают плотнее: ${change(v)}`,
  'touch-changed': (v) => `Клиентов сегмента «${v.name}» сопровождают иначе: ${change(v)}`,
  'segment-playbook-removed': (v) => `Для клиентов сегмента «${v.name}» больше нет плейбука «${v.before}»`,
  'segment-playbook-added': (v) => `Для клиентов сегмента «${v.name}» есть плейбук «${v.after}»`,
};

/** Что там стояло и что стоит теперь; одного из двух может не быть. */
export function change({ before, after }: ChangeWords): string {
  const [was, is] = [inWords(before), inWords(after)];
  if (was === '') return `стало ${is}`;
  return is === '' ? `было ${was}` : `${was} → ${is}`;
}

/** Путь к полю словами: запись списка – в кавычках, после самого списка. */
function fieldIn({ field }: ChangeWords): string {
  return field.map((step) => nameOf(step) ?? `«${step}»`).join(' › ');
}

/** Одно поле, без того, в чём оно. */
export function lastField({ field }: ChangeWords): string {
  const last = field.at(-1) ?? '';
  return nameOf(last) ?? last;
}

function nameOf(step: string): string | undefined {
  return step.startsWith('#') && Object.hasOwn(fieldNames, step.slice(1)) ? fieldNames[step.slice(1)] : undefined;
}

/** Срок, как он записан в файлах, по-русски: «7 рабочих дней»; прочее – как есть. */
function inWords(text: string): string {
  const [, amount, working, unit] = /^(\d{1,9}) +(?:(working) +)?(minute|hour|day|week)s?$/.exec(text) ?? [];
  if (unit === undefined) return text;
  return map.duration(Number(amount), unit as 'minute' | 'hour' | 'day' | 'week', working !== undefined);
}
