import { listAnd, listOr, noSuch, noteMeaning, plural, thing } from './words.ts';

/** Что команды сообщают о сделанном и почему отказывают. */
export const action: typeof import('../en/actions.ts').action = {
  'task-moved': (v) => `${v.id} «${v.title}»: ${v.from} → ${v.to}`,
  'task-moved-commit': (v) => `Перевести ${v.id} в ${v.to}: ${v.title}`,
  'diff-marked':
    'В тексте есть невидимые символы: они записаны как <U+…>, поэтому этот diff можно читать, но не применять.',
  'would-write': (v) =>
    `Ничего не записано (--dry-run): ${v.files % 10 === 1 && v.files % 100 !== 11 ? 'изменился бы' : 'изменилось бы'} ${plural(v.files, 'файл', 'файла', 'файлов')}`,
  committed: (v) => `Коммит ${v.commit}: ${v.message}`,
  'commit-holds-more': (v) =>
    `Обратите внимание: в этот коммит попало и то, что было изменено раньше и не закоммичено: ${v.paths.join(', ')}`,
  'names-untracked': (v) =>
    `Обратите внимание: в коммите есть ссылки на то, чего git ещё не знает: ${v.paths.join(', ')}`,
  'not-committed': (v) =>
    `${v.files % 10 === 1 && v.files % 100 !== 11 ? 'Изменён' : 'Изменено'} ${plural(v.files, 'файл', 'файла', 'файлов')}, но git не сделал коммит. Он говорит:`,
  'commit-yourself': () => 'Когда причина устранена, дело закончит эта команда (в папке с cxmap.yaml):',
  'commit-no-git': () => 'Здесь нет git, и коммит (--commit) сделать нечем; ничего не записано',
  'commit-no-repository': () =>
    'Эта папка не в репозитории git, и коммит (--commit) сделать негде; ничего не записано. Репозиторий создаёт git init',
  'commit-unusable': (v) => `git здесь не работает, и ничего не записано: ${v.said}`,
  'commit-no-identity': (v) =>
    `git не знает, кто делает коммит (это задают git config user.name и user.email), и ничего не записано: ${v.said}`,
  'commit-underway': (v) =>
    `В этом репозитории не закончено: ${v.what}. Коммит стал бы его частью: сначала закончите или отмените его (как — скажет git status). Ничего не записано`,
  'commit-locked': (v) =>
    `В этом репозитории работает другой git; если это не так, удалите ${v.path}. Ничего не записано`,
  'commit-capitals': (v) =>
    `git здесь не различает заглавные буквы (core.ignorecase) и оставил бы ${v.from}; ничего не записано. Сделайте это без --commit, а потом: git rm --cached -- ${v.from} && git add -- ${v.to}`,
  'commit-ignored': (v) =>
    `git не отслеживает ${listAnd(v.paths)} (почему — скажет git check-ignore -v), и коммит сделать нельзя; ничего не записано`,
  'no-workspace': (v) =>
    `Здесь нет рабочего пространства: ни в ${v.folder}, ни в папках выше нет cxmap.yaml. Создать: cxmap init`,
  'unknown-record': (v) => `${noSuch(v.kind)}: «${v.given}»`,
  'ambiguous-record': (v) => `«${v.given}» может быть ${listOr(v.candidates)}; укажите больше знаков`,
  'unknown-status': (v) => `Такого состояния нет (${thing(v.kind)}): «${v.given}»`,
  'same-status': (v) => `${v.id} уже в состоянии «${v.status}»`,
  'illegal-move': (v) => `${v.id} нельзя перевести из «${v.from}» в «${v.to}»`,
  'missing-options': (v) =>
    `Чтобы перевести ${v.id} в «${v.to}», добавьте ${v.fields
      .map((field) => (field === 'note' ? `--note "<${noteMeaning[v.says] ?? 'заметка'}>"` : `--${field} <${field}>`))
      .join(', ')}`,
  'cannot-edit': (v) => `${v.path} нельзя безопасно изменить (${v.reason}); измените его сами`,
  'page-no-actor': () =>
    'Кто это делает? Почта из git (user.email) не принадлежит ни одному сотруднику: задайте её (git config user.email …), и страница будет действовать от вашего имени',
  'no-actor': () => 'Кто это делает? Добавьте --by <сотрудник> или задайте в git user.email — почту сотрудника',
  'bad-moment': (v) => `«${v.given}» — не момент времени: пишите 2026-11-22T10:15:00+03:00 или 2026-11-22`,
  'earlier-than-history': (v) => `${v.id} последний раз меняли ${v.last}; изменение ${v.at} оказалось бы старше`,
  'received-later': (v) =>
    `В ${v.id} сказано, что обращение пришло ${v.received}, а сейчас ${v.at}: раньше с ним ничего не сделать. Исправьте «received» в его файле`,
  'not-come-yet': (v) => `${v.received} ещё не наступило, сегодня ${v.today}: когда пришло обращение?`,
  'broken-record': (v) => `В ${v.id} уже есть ошибки; сначала исправьте их (см. ниже)`,
  'doubled-id': (v) =>
    `Идентификатор ${v.id} есть у нескольких файлов, и неясно, о каком речь: ${listAnd(v.files)}. Дайте одному из них другой`,
  'new-errors': () => 'Отказ: это внесло бы в рабочее пространство новые ошибки',
  'unknown-rule': (v) =>
    v.candidates.length > 0
      ? `Нет правила «${v.given}». Может быть, ${listOr(v.candidates)}?`
      : `Нет правила «${v.given}»; все правила покажет cxmap explain`,
  'not-a-folder': (v) => `${v.path} — не папка`,
  'not-empty': (v) => `В ${v.path} уже есть ${v.files.join(', ')}; cxmap init ничего не перезаписывает`,
  'workspace-inside': (v) => `Здесь уже есть рабочее пространство: ${v.path}`,
  initialised: (v) => `Рабочее пространство готово: ${v.path} (${plural(v.files, 'файл', 'файла', 'файлов')})`,
  'initialised-next': (v) => `Дальше: ${v.path === '.' ? '' : `cd ${v.path} && `}cxmap`,
  'path-outside': (v) => `${v.path} — за пределами рабочего пространства`,
  'path-unknown': (v) => `В рабочем пространстве нет ${v.path}`,
  'unknown-stage': (v) => `Нет этапа «${v.given}»; есть этапы: ${v.known.join(', ')}`,
  'too-large-to-draw': (v) =>
    `Карта больше, чем вмещает одна диаграмма Mermaid; рисуйте по этапам (--stage ${v.known[0] ?? ''}) или страницей (--format md)`,
  'settings-broken': () => 'Ничего нельзя нарисовать, пока в cxmap.yaml есть ошибки; их покажет cxmap validate',
  'map-broken': () => 'Карту нельзя нарисовать, пока в её файлах есть ошибки; их покажет cxmap validate',
  'no-png-library':
    'PNG рисует пакет @resvg/resvg-js, а его здесь нет: поставьте его командой npm install --save-dev @resvg/resvg-js. Для той же картинки в SVG (--format svg) ничего не нужно',
  'no-mermaid-cli':
    'Эту картинку рисует Mermaid через пакет @mermaid-js/mermaid-cli, а там, где установлен cxmap, его нет: поставьте его рядом командой npm install --save-dev @mermaid-js/mermaid-cli (рядом с глобальным cxmap — с --global) или укажите в CXMAP_MERMAID папку, где он есть. Для текста Mermaid (--format mermaid) и картинок, которые cxmap рисует сам, ничего не нужно',
  'no-named-mermaid': (v) =>
    `CXMAP_MERMAID указывает на ${v.path}, а пакета @mermaid-js/mermaid-cli там нет: назовите полный путь папки, в которой он установлен`,
  'no-browser':
    'Эту картинку рисует Mermaid в браузере, а ни Chromium, ни Chrome здесь нет: установите любой из них, или npm install --save-dev @sparticuz/chromium (Linux), или укажите программу в CXMAP_CHROMIUM. Для текста Mermaid (--format mermaid) и картинок, которые cxmap рисует сам, браузер не нужен',
  'no-named-browser': (v) => `CXMAP_CHROMIUM указывает на ${v.path}, а такой программы нет: назовите полный путь`,
  'no-working-browser': (v) =>
    `Браузер ${v.path} не запускается; другой можно указать в CXMAP_CHROMIUM. Для текста Mermaid (--format mermaid) и картинок, которые cxmap рисует сам, браузер не нужен`,
  'whole-map-only': (v) =>
    `На картинке карты всегда все этапы. Один этап: cxmap render journey --stage ${v.stage} --format svg или карта в Mermaid`,
  'leads-outside': (v) =>
    `${v.path} — ссылка за пределы рабочего пространства: через неё ничего не читается и не пишется. Если так и задумано, назовите место через -o`,
  'is-a-folder': (v) => `${v.path} — папка: назовите файл в ней`,
  'is-of-the-map': (v) => `${v.path} — файл самой карты: назовите другой, чтобы ничего не пропало`,
  'two-to-stdout': 'Страница и JSON не могут обе идти в стандартный вывод: оставьте одно из -o - и --format json',
  'bad-port': (v) => `«${v.given ?? ''}» — не порт: напишите число до 65535`,
  'port-taken': (v) => `Порт ${v.port} занят или вам не положен: выберите другой или уберите --port`,
  'serve-wants': (v) => `${v.option} — для страницы, которую показывает сервер: добавьте --serve`,
  'serve-without': (v) => `--serve и ${v.option} вместе не бывают: оставьте что-то одно`,
  serving: 'Откройте этот адрес: страница следует за файлами, пока вы не остановите её: Ctrl+C',
  'serving-writes':
    'Откройте этот адрес: страница следует за файлами и меняет их от вашего имени, пока вы не остановите её: Ctrl+C',
  'png-wants-file': () => 'PNG — не текст: укажите, куда его записать, -o <файл>',
  'settings-uncounted': () =>
    'В cxmap.yaml есть ошибки, и неизвестно, какие дни и часы считать рабочими; ошибки покажет cxmap validate',
  'left-out': (v) => `Не вошло: ${plural(v.files, 'файл', 'файла', 'файлов')} с ошибками; их покажет cxmap validate`,
  wrote: (v) => `Записан файл ${v.path}`,
  watching: () => 'Жду изменений; остановить — Ctrl+C',
  'baseline-unnamed': () => 'Какая база известных замечаний? Добавьте --baseline <файл>',
  'baseline-missing': (v) => `Базы ${v.path} нет; создайте её с --update-baseline`,
  'baseline-broken': (v) => `${v.path} — не база замечаний cxmap`,
  'baseline-written': (v) => `В базе ${v.path} теперь ${plural(v.known, 'замечание', 'замечания', 'замечаний')}`,
  changed: (v) => `${v.path} за это время изменил кто-то другой; ничего не записано, попробуйте ещё раз`,
};
