/** SQL that writes an instant as ISO 8601 in UTC. */
export const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** SQL that writes an instant as the clocks in Kraków show it, `2027-03-15T16:00`. */
export const local = (column: string): string =>
  `to_char(${column} at time zone 'Europe/Warsaw', 'YYYY-MM-DD"T"HH24:MI')`;
