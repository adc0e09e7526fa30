import type { Phrases } from '../shape.ts';
import { listAnd, plural } from './words.ts';

/** Слова вокруг замечаний. */
export const report: Phrases['report'] = {
  error: 'ошибка',
  warning: 'замечание',
  hint: 'подсказка',
  summary: (v) => {
    const files = plural(v.files, 'файл', 'файла', 'файлов');
    const found = [
      ...(v.errors > 0 ? [plural(v.errors, 'ошибка', 'ошибки', 'ошибок')] : []),
      ...(v.warnings > 0 ? [plural(v.warnings, 'замечание', 'замечания', 'замечаний')] : []),
    ];
    return found.length === 0 ? `Проверено: ${files}, замечаний нет` : `Проверено: ${files}; ${listAnd(found)}`;
  },
  explainMore: (v) => `Подробнее о правиле: cxmap explain ${v.rule}`,
};
