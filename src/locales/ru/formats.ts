import type { Phrases } from '../shape.ts';
import { listAnd, plural } from './words.ts';

/** Слова отчётов для хостингов кода и серверов сборки. */
export const formats: Phrases['formats'] = {
  heading: 'Проверка карты успеха клиента',
  place: 'Место',
  severity: 'Важность',
  finding: 'Что не так',
  rule: 'Правило',
  more: (v) => `Показать ещё ${v.count}`,
  noRoom: (v) => `Здесь не поместилось: ${v.count}. Полный список покажет cxmap validate.`,
  beyondAnnotations: (v) => `Больше аннотаций для одного шага GitHub не показывает. Без аннотации: ${v.count}`,
  counts: (v) =>
    listAnd([
      ...(v.errors > 0 ? [plural(v.errors, 'ошибка', 'ошибки', 'ошибок')] : []),
      ...(v.warnings > 0 ? [plural(v.warnings, 'замечание', 'замечания', 'замечаний')] : []),
    ]),
  repositoryRoot: 'Корень репозитория',
};
