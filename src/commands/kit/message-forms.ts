import type { Phrases } from '../../locales/phrases.ts';
import type { Post } from '../../render/letters/letter.ts';
import { slackMessage } from '../../render/letters/slack.ts';
import { teamsMessage } from '../../render/letters/teams.ts';

/** The forms of a message that services take by webhook. */
export const messageForms = ['slack', 'teams'] as const;
export type MessageForm = (typeof messageForms)[number];

/** What is told as the JSON that a service takes. */
export function messageOf(form: MessageForm, post: Post, phrases: Phrases): object {
  switch (form) {
    case 'slack':
      return slackMessage(post, phrases);
    case 'teams':
      return teamsMessage(post, phrases);
  }
}
