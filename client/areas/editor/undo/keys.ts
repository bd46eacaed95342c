import { useEffect } from 'react';
import { useStepBack } from './step-back.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) wherever the focus is, but in a line of text, which has an undo of its own. */
export function useUndoKeys(): void {
  const { back, forth } = useStepBack();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) forth();
      else back();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [back, forth]);
}

const withoutText = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'file']);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
