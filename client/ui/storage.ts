/** The browser's own store of the visitor's settings; null where the browser refuses it (private windows, policies). */
export function settingsStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
