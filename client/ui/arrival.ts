let awaited = false;

/**
 * Remembers that somebody went to another screen, until its heading shows and takes the focus; an answer may come later
 * than the route. Whoever types or moves on in the meantime keeps the focus.
 */
export const arrival = {
  expect(): void {
    awaited = true;
  },
  cancel(): void {
    awaited = false;
  },
  /** True once after an arrival. */
  take(): boolean {
    const was = awaited;
    awaited = false;
    return was;
  },
};

/** Hears of the reader's own moves. @returns stops hearing */
export function watchReader(): () => void {
  const cancel = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || (event.target instanceof HTMLInputElement && event.key.length === 1)) arrival.cancel();
  };
  window.addEventListener('keydown', cancel);
  return () => window.removeEventListener('keydown', cancel);
}
