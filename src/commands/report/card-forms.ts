import type { CardStep, StepAsk } from '../../actions/board/steps.ts';
import { type Phrases, say } from '../../locales/phrases.ts';
import type { Model } from '../../model/model.ts';
import type { BoardKind } from '../../queries/board/board.ts';
import { type ChoiceList, choicesOf } from '../../queries/board/choices.ts';
import { nameOf } from '../../queries/common/names.ts';
import type { CardForm, FormField, FormStep } from '../../render/html/live/card-form.ts';
import { choicesInWords } from '../kit/step-words.ts';

/** Steps of a card as a dialog asks for them, with lists to pick from. */
export function formOf(
  title: string,
  kind: BoardKind,
  steps: readonly CardStep[],
  { model, today, phrases }: { readonly model: Model; readonly today: string; readonly phrases: Phrases },
): CardForm {
  const states: Readonly<Record<string, string>> = phrases.states[kind];
  const field = ({ name, takes, isRequired }: StepAsk): FormField => ({
    name,
    label: phrases.board.asks[name],
    isRequired,
    takes: takes === 'text' || takes === 'date' ? takes : choices(takes),
  });
  const choices = (takes: ChoiceList | readonly string[]): Exclude<FormField['takes'], string> => {
    const isWork = typeof takes === 'string' && takes.startsWith('open-');
    return choicesInWords(takes, model, today, phrases).map(({ id, name }) => ({
      id,
      label: isWork ? `${id} ${name ?? ''}` : (name ?? id),
    }));
  };
  return {
    title,
    steps: steps.map(
      ({ way, to, asks, waits }): FormStep => ({
        way,
        to,
        label: way === 'move' ? `→ ${states[to ?? ''] ?? to}` : phrases.board.ways[way],
        waits: waits.map((message) => say(phrases, message)),
        fields: asks.map(field),
      }),
    ),
  };
}

/** What is asked of a new case. */
export function caseForm(model: Model, today: string, phrases: Phrases): CardForm {
  const { addCase, caseFields: labels, sources } = phrases.live;
  const listed = (list: ChoiceList): FormField['takes'] =>
    choicesOf(model, list, today).map(({ id, name }) => ({ id, label: name ?? id }));
  const named = (kind: 'stage' | 'touchpoint'): FormField['takes'] =>
    [...model.ids.of(kind).keys()].map((id) => ({ id, label: nameOf(model, kind, id) ?? id }));
  const field = (name: keyof typeof labels, takes: FormField['takes'], isRequired = false): FormField => ({
    name,
    label: labels[name],
    takes,
    isRequired,
  });
  return {
    title: addCase,
    steps: [
      {
        way: 'add',
        label: addCase,
        waits: [],
        fields: [
          field('text', 'text', true),
          field(
            'source',
            Object.entries(sources).map(([id, label]) => ({ id, label })),
            true,
          ),
          field('client', 'text'),
          field('employee', listed('person')),
          field('channel', listed('channel')),
          field('stage', named('stage')),
          field('touchpoint', named('touchpoint')),
          field('tag', listed('tag')),
        ],
      },
    ],
  };
}
