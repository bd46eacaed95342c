import type { EvaluationItem } from './schema.ts';

/** Heading → cell; headings are the members of the JSON. */
export const valueColumns: Record<string, (item: EvaluationItem) => string | number | null> = {
  edition: ({ edition }) => edition,
  level: ({ level }) => level,
  place: ({ place }) => place,
  placeName: (item) => item.placeName,
  indicator: ({ indicator }) => indicator,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  denominatorName: ({ denominator }) => denominator?.name ?? null,
  denominatorYear: ({ denominator }) => denominator?.year ?? null,
  denominator: ({ denominator }) => denominator?.number ?? null,
  leftOut: ({ leftOut }) => leftOut,
  source: ({ source }) => source,
  method: ({ method }) => method,
  published: ({ published }) => published,
};
