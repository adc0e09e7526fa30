/**
 * The milliseconds of work that something takes of this process. Unlike the time that passes, they are the same on a
 * machine that has much else to do.
 */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
