/** What a handler gives back; one place turns it into HTTP (`send.ts`). */
export type Answer = {
  status: number;
  contentType: string;
  body: string | Buffer;
  headers?: Record<string, string | string[]>;
  /** What names the thing that was made, for the audit. */
  made?: string | undefined;
};

/** 200 with JSON. */
export function json(value: unknown, headers?: Record<string, string | string[]>): Answer {
  return { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value), headers };
}

/**
 * 201 with JSON: what was asked for has been made.
 *
 * @param made what names it; by itself its `id`, `key` or `year`
 */
export function created(value: object | undefined, made = nameOf(value)): Answer {
  return { ...json(value), status: 201, made: made === undefined ? undefined : String(made) };
}

function nameOf(value: object = {}): string | number | undefined {
  const { id, key, year } = value as Record<'id' | 'key' | 'year', string | number | undefined>;
  return id ?? key ?? year;
}

/** 204: done, and there is nothing to say. */
export function done(headers?: Record<string, string | string[]>): Answer {
  return { status: 204, contentType: 'application/json; charset=utf-8', body: '', headers };
}

/** 200 with a GeoJSON FeatureCollection (RFC 7946). */
export function geoJson(collection: unknown): Answer {
  return { status: 200, contentType: 'application/geo+json; charset=utf-8', body: JSON.stringify(collection) };
}
