import { clients } from './clients.ts';
import type { ImpactQuestion } from './entry.ts';
import { ideas } from './ideas.ts';
import { news } from './news.ts';
import { playbooks } from './playbooks.ts';
import { receivers } from './receivers.ts';
import { routing } from './routing.ts';
import { tasks } from './tasks.ts';

/** All questions, in the order of `impactNames`. */
export const questions: readonly ImpactQuestion[] = [receivers, news, tasks, routing, clients, playbooks, ideas];
