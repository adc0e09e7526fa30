/** Whether something may still come of an idea in this state, or has come of it. */
export function isAlive(status: string): boolean {
  return status !== 'rejected' && status !== 'cancelled';
}
