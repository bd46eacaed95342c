/** The JSON text of objects that do not change, made once for each. */
export function keepText(): (value: object) => string {
  const texts = new WeakMap<object, string>();
  return (value) => {
    const kept = texts.get(value);
    if (kept !== undefined) return kept;
    const text = JSON.stringify(value);
    texts.set(value, text);
    return text;
  };
}
