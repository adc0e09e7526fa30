import { asMessage, type Message } from '../../diagnostic.ts';
import { type Command, textOption } from '../kit/command.ts';

export const route: Command = {
  name: 'route',
  arguments: [{ name: 'case', takes: { id: ['case'] } }],
  options: [
    { flags: '--type <type>', takes: { id: ['task_type'] } },
    { flags: '--explain', takes: 'nothing' },
    { flags: '--as-of <moment>', takes: 'moment' },
    { flags: '-f, --format <format>', takes: { oneOf: ['pretty', 'json'] }, default: 'pretty' },
  ],
  readsRevisions: true,
  examples: ['cxmap route 7K3QX --type callback', 'cxmap route 7K3QX --explain'],
  async run(context, [given], options) {
    const { openWithValidSettings } = await import('../kit/session.ts');
    const { leftOutFiles } = await import('../../queries/common/left-out.ts');
    const { leftOutNote } = await import('../kit/left-out-note.ts');
    const { openRecord } = await import('../../actions/kit/open-record.ts');
    const { loadStyle } = await import('../../output/style.ts');
    const { localDate } = await import('../../model/calendar/moment.ts');
    const { workspaceZone } = await import('../../model/instants.ts');
    const { say } = await import('../../locales/phrases.ts');
    const { asOfMoment } = await import('../kit/as-of.ts');
    const { workByCase } = await import('../../queries/common/case-status.ts');
    const { caseSituations } = await import('../../queries/routing/cases.ts');
    const { routeCase } = await import('../../queries/routing/routing.ts');
    const { routingTable } = await import('../../queries/routing/table.ts');
    const session = await openWithValidSettings(context, 'count');
    const { model, phrases } = session;
    const found = openRecord(model, 'case', String(given));
    if (!found.ok)
      return { exit: 1, stderr: `cxmap: ${found.messages.map((message) => say(phrases, message)).join('. ')}\n` };
    const { id, value } = found.item;
    const type = textOption(options, 'type');
    const [asDecided] = caseSituations(model, value, workByCase(model).get(id) ?? []);
    const situation = { tags: [], ...asDecided, ...(type === undefined ? {} : { task_type: type }) };
    const table = routingTable(model);
    const date = localDate(asOfMoment(context, session, options), workspaceZone(model.settings.timezone));
    const routed = routeCase(table, situation, date);
    const person = routed.assignee?.person;
    const words = (message: Message): string => say(phrases, message);
    const ruleName = (index: number): string =>
      words({ key: 'cases/route-rule', values: { number: index + 1, owner: table.rules[index]?.owner ?? '' } });
    const considered = routed.considered.map(({ rule, outcome, specificity, missing }) => ({
      rule: rule + 1,
      owner: table.rules[rule]?.owner,
      outcome,
      specificity,
      missing: missing.map(({ key, value: wanted }) => `${key} ${wanted}`),
    }));
    if (options.format === 'json') {
      const { jsonDocument } = await import('../../output/json.ts');
      const document = {
        case: id,
        leftOut: leftOutFiles(model),
        person,
        owner: routed.owner,
        insteadOf: routed.assignee?.insteadOf,
        rule: routed.rule === undefined ? undefined : routed.rule + 1,
        tied: routed.tied.map((rule) => rule + 1),
        considered,
      };
      return { exit: 0, stdout: jsonDocument('route', document), stderr: leftOutNote(session) };
    }
    const style = await loadStyle(context.host.stdout.color);
    const remarks = [
      ...(routed.assignee?.insteadOf
        ? [words({ key: 'cases/route-stand-in', values: { meant: routed.assignee.insteadOf } })]
        : []),
      ...(routed.rule === undefined ? [words({ key: 'cases/route-fallback', values: {} })] : [ruleName(routed.rule)]),
      ...(routed.tied.length > 0
        ? [words({ key: 'cases/route-tie', values: { rules: routed.tied.map(ruleName) } })]
        : []),
    ];
    const answer =
      person === undefined
        ? words({ key: 'cases/route-nobody', values: { id } })
        : words({ key: 'cases/route-to', values: { id, person } });
    const lines = [`${style.strong(answer)}  ${style.faint(remarks.join('; '))}`];
    if (options.explain === true) {
      for (const { rule, outcome, missing } of considered) {
        lines.push(
          `  ${outcome === 'won' ? style.ok('✓') : ' '} ${ruleName(rule - 1)}: ${words(asMessage(`cases/route-${outcome}`, { missing }))}`,
        );
      }
    }
    return { exit: 0, stdout: `${lines.join('\n')}\n`, stderr: leftOutNote(session) };
  },
};
