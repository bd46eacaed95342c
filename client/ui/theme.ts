import { useSyncExternalStore } from 'react';
import { settingsStorage } from './storage.ts';

/** `system` follows the reader's own setting. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const rememberedAs = 'okolica.theme';
const listeners = new Set<() => void>();

/** Puts the remembered choice on the page; called once, before the first drawing. */
export function startTheme(): void {
  const remembered = settingsStorage()?.getItem(rememberedAs);
  if (remembered === 'light' || remembered === 'dark') document.documentElement.dataset.theme = remembered;
}

/** Changes the theme for this visit and the next ones. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  settingsStorage()?.setItem(rememberedAs, theme);
  for (const listener of listeners) listener();
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, chosenTheme);

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
