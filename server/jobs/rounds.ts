/**
 * Does something now and again every so often, never twice at once in this process. Doing it in several processes at once
 * must do no harm.
 *
 * @param everyMs milliseconds from one beginning to the next
 */
export function everyRound(
  everyMs: number,
  round: () => Promise<void>,
  onError: (error: unknown) => void,
): { close: () => Promise<void> } {
  let busy = round().catch(onError);
  const timer = setInterval(() => {
    busy = busy.then(round).catch(onError);
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await busy;
    },
  };
}
