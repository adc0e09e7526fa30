// The part of examples/saas that generated records refer to. Where the example changes so that one of these is gone,
// the run stops at once: cxmap must find nothing in a corpus.

export const people = {
  cx: ['mira-solberg', 'paula-reyes', 'jonas-adler'],
  success: ['rosa-lindqvist', 'ben-okafor', 'ida-brandt', 'luca-ferri', 'grace-lim'],
  support: ['oskar-neumann', 'priya-nair', 'marek-zielinski', 'fatima-haddad', 'arjun-mehta'],
  product: ['greta-holm', 'samir-khan', 'yuki-arai'],
  sales: ['viktor-lang', 'sofia-marin', 'henrik-dahl'],
};
export const everybody = Object.values(people).flat();

export const channels = ['website', 'phone', 'email', 'video-call', 'chat', 'in-app', 'on-site'];

/** One tag of each group: the routing rules never tie over such a choice. */
export const tagGroups = [
  ['sales-talk', 'implementation-work', 'support-desk', 'billing-desk', 'product-gap'],
  ['invoicing', 'incident', 'carrier-invites', 'slot-booking'],
  ['blocker', 'annoyance'],
  ['churn-risk'],
];

export const taskTypes = ['recovery', 'incident-fix', 'billing-correction', 'training', 'product-fix', 'process-fix'];

/** Where new touchpoints can stand: a team that is there, and a metric that is measured there. */
export const stages = [
  { stage: 'interest', team: 'marketing', metric: 'website-ces', touchpoint: 'website-visit' },
  { stage: 'evaluation', team: 'sales', metric: 'evaluation-ces', touchpoint: 'pilot' },
  { stage: 'purchase', team: 'sales', metric: 'purchase-ces', touchpoint: 'contract-signature' },
  { stage: 'onboarding', team: 'implementation', metric: 'onboarding-csat', touchpoint: 'kickoff' },
  { stage: 'value-realization', team: 'support', metric: 'support-csat', touchpoint: 'support-request' },
  { stage: 'renewal', team: 'customer-success', metric: 'nps', touchpoint: 'nps-survey' },
];

export const supporters = ['product', 'finance', 'apac'];

export const desks = [
  { handoff: 'product-questions', to: 'product', by: people.support, answer: people.product },
  { handoff: 'pricing-questions', to: 'finance', by: people.sales, answer: ['joanna-wolska'] },
];

export const onboarding = { playbook: 'first-ninety-days', steps: ['welcome-call', 'kickoff-meeting', 'first-review'] };

export const surveys = [
  { metric: 'nps', from: 0, to: 10 },
  { metric: 'support-csat', from: 1, to: 5 },
  { metric: 'evaluation-ces', from: 1, to: 7 },
];

/** The segment that the example's conditions give a client. */
export function segmentFor({ sites, sector }) {
  if (sites >= 10) return 'enterprise';
  if (sector === 'pharma') return 'regulated';
  return sites <= 1 ? 'single-site' : 'multi-site';
}
