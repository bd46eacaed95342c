import { useSyncExternalStore } from 'react';
import type { Scheme } from './palette.ts';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';
const stillQuery = '(prefers-reduced-motion: reduce)';

/** The scheme on screen: what the reader chose (`data-theme` on the root), else what the system asks for. */
export function useScheme(): Scheme {
  return useSyncExternalStore(watchScheme, readScheme);
}

export function useMoreContrast(): boolean {
  return useSyncExternalStore(watchContrast, () => matchMedia(contrastQuery).matches);
}

/** The reader asks for no movement: the map jumps instead of flying. */
export const prefersStill = () => matchMedia(stillQuery).matches;

function readScheme(): Scheme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(darkQuery).matches ? 'dark' : 'light';
}

function watchScheme(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const stop = watchQuery(darkQuery, tell);
  return () => {
    observer.disconnect();
    stop();
  };
}

function watchContrast(tell: () => void): () => void {
  return watchQuery(contrastQuery, tell);
}

function watchQuery(query: string, tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
