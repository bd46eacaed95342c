import { settingsStorage } from '../ui/storage.ts';

const rememberedAs = 'okolica.way-back';
const keptMs = 24 * 3600_000;

/**
 * Remembers where somebody was who is sent to sign in or to register first. It outlives the tab, because the link that
 * confirms an address opens in another one.
 *
 * @param path of our own, with its search part
 */
export function rememberWayBack(path: string): void {
  settingsStorage()?.setItem(rememberedAs, JSON.stringify({ path, at: Date.now() }));
}

/** Where to go after signing in, once; null when nowhere in particular. */
export function takeWayBack(): string | null {
  const storage = settingsStorage();
  const text = storage?.getItem(rememberedAs);
  if (!text) return null;
  storage?.removeItem(rememberedAs);
  try {
    const { path, at } = JSON.parse(text) as { path: unknown; at: unknown };
    const fresh = typeof at === 'number' && Date.now() - at < keptMs;
    // Two slashes would lead to another host.
    return fresh && typeof path === 'string' && /^\/(?!\/)/.test(path) ? path : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
