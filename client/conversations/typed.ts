const prefix = 'okolica.typed ';

/** What was typed and not sent, in this tab only: whoever uses the device next does not find it. */
export const typedBefore = (key: string): string => store()?.getItem(prefix + key) ?? '';

export function keepTyped(key: string, text: string): void {
  if (text.trim() === '') forgetTyped(key);
  else store()?.setItem(prefix + key, text);
}

export const forgetTyped = (key: string): void => store()?.removeItem(prefix + key);

/** Null where the browser refuses it. */
function store(): Storage | null {
  try {
    return window.sessionStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
