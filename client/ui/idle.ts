const patienceMs = 2_000;

/** Settles when the browser has drawn what it has and nothing waits for it; not every browser tells. */
export const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: patienceMs });
    else setTimeout(done, patienceMs / 10);
  });
