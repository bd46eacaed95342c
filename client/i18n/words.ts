/** Namespace → its sentences, as i18next takes them. */
export type Words = Record<string, Record<string, unknown>>;

/** `{ './places.json': … }` → `{ places: … }`. */
export function byNamespace(files: Record<string, unknown>): Words {
  return Object.fromEntries(
    Object.entries(files).map(([path, sentences]) => [
      path.replace(/^.*\/|\.json$/g, ''),
      sentences as Record<string, unknown>,
    ]),
  );
}
