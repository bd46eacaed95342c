/**
 * Does something now and again every so often, never twice at once in this process: while one round goes on, those that
 * would begin meanwhile are left out. Doing it in several processes at once must do no harm.
 *
 * @param everyMs milliseconds from one beginning to the next
 */
export function everyRound(
  everyMs: number,
  round: () => Promise<void>,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  let busy: Promise<void> | undefined;
  const begin = () => {
    busy ??= round()
      .catch(onError)
      .finally(() => {
        busy = undefined;
      });
  };
  begin();
  const timer = setInterval(begin, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
