/** Fetches code; without a network it waits for one instead of failing for good, as a lazy part otherwise would. */
export async function whenOnline<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (navigator.onLine) throw error;
    await new Promise((done) => window.addEventListener('online', done, { once: true }));
    return whenOnline(load);
  }
}
