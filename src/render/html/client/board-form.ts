import type { CardForm, FormField, FormStep } from '../live/card-form.ts';
import { byId } from './page-data.ts';

/** What is done with a form. */
interface FormEnds {
  /** Sends what was answered; the reasons, where it was refused. */
  send(step: FormStep, answers: Readonly<Record<string, string>>): Promise<readonly string[]>;
  /** It was closed, and nothing is sent. */
  left(): void;
}

export interface FormDialog {
  open(form: CardForm, ends: FormEnds): void;
  isOpen(): boolean;
}

/** The one dialog of the board: a step to choose, and what it asks for. */
export function formDialog(): FormDialog {
  const dialog = byId('step');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The form is no dialog');
  const fields = byId('step-fields');
  const wrong = byId('step-wrong');
  let ends: FormEnds | undefined;
  let chosen: FormStep | undefined;
  const choose = (step: FormStep | undefined): void => {
    chosen = step;
    wrong.textContent = (step?.waits ?? []).join('\n');
    for (const old of fields.querySelectorAll('[data-field]')) old.remove();
    fields.append(...(step?.fields ?? []).map(labelOf));
  };
  dialog.addEventListener('close', () => {
    const { left } = ends ?? {};
    ends = undefined;
    left?.();
  });
  byId('step-leave').addEventListener('click', () => dialog.close());
  byId('step-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!chosen || !ends) return;
    const answers = Object.fromEntries(
      [...fields.querySelectorAll<HTMLInputElement>('[data-field] :is(input, select, textarea)')].map((input) => [
        input.name,
        input.value,
      ]),
    );
    ends.send(chosen, answers).then(
      (refused) => {
        wrong.textContent = refused.join('\n');
        if (refused.length > 0) return;
        ends = undefined;
        dialog.close();
      },
      (error: unknown) => {
        wrong.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  });
  return {
    isOpen: () => dialog.open,
    open(form, given) {
      ends = given;
      byId('step-title').textContent = form.title;
      fields.replaceChildren();
      if (form.steps.length > 1) fields.append(chooser(form, choose));
      choose(form.steps[0]);
      dialog.showModal();
    },
  };
}

function chooser({ title, steps }: CardForm, choose: (step: FormStep | undefined) => void): HTMLElement {
  const select = document.createElement('select');
  select.id = 'way';
  select.setAttribute('aria-label', title);
  select.append(...steps.map(({ label }, index) => new Option(label, String(index))));
  select.addEventListener('change', () => choose(steps[Number(select.value)]));
  return select;
}

function labelOf({ name, label, takes, isRequired }: FormField): HTMLElement {
  const said = document.createElement('label');
  said.dataset.field = name;
  said.append(isRequired ? `${label} *` : label);
  const input = inputOf(takes);
  input.name = name;
  input.required = isRequired;
  said.append(input);
  return said;
}

function inputOf(takes: FormField['takes']): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (takes === 'text') {
    const area = document.createElement('textarea');
    area.rows = 2;
    return area;
  }
  if (takes === 'date') {
    const input = document.createElement('input');
    input.type = 'date';
    return input;
  }
  const select = document.createElement('select');
  select.append(new Option('', ''), ...takes.map(({ id, label }) => new Option(label, id)));
  return select;
}
