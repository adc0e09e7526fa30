import type { Phrases } from '../../locales/phrases.ts';
import type { Digest } from '../../queries/monitor/digest.ts';
import { slackMessage } from '../../render/digest/slack.ts';
import { teamsMessage } from '../../render/digest/teams.ts';

/** The forms of a message that services take by webhook. */
export const messageForms = ['slack', 'teams'] as const;
export type MessageForm = (typeof messageForms)[number];

/** A digest as the JSON that a service takes. */
export function messageOf(form: MessageForm, digest: Digest, workspace: string, phrases: Phrases): object {
  switch (form) {
    case 'slack':
      return slackMessage(digest, workspace, phrases);
    case 'teams':
      return teamsMessage(digest, workspace, phrases);
  }
}
