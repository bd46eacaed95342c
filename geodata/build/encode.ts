/** Compact JSON of which a change is still readable: one line for each record of the longest lists. */

export function encodeRecords(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A topology on one line; it is for programs only. */
export function encodeTopology(topology: object): string {
  return `${JSON.stringify(topology)}\n`;
}

/** An object whose arrays stand one record a line where the records are objects or arrays, else on one line. */
export function encodeObject(value: object): string {
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${encodeField(inner)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function encodeField(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)) {
    return encodeRecords(value).trimEnd();
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${JSON.stringify(inner)}`);
  return `{\n${fields.join(',\n')}\n}`;
}
