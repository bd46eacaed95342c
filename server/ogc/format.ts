import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** `json` stands for GeoJSON where features are asked for. */
export const formats = ['json', 'html'] as const;
export type Format = (typeof formats)[number];
export const formatShape = {
  f: z.enum(formats).optional().describe('Instead of the Accept header: json (also of features) or html'),
};

/** What the reader wants: what the address says, or else what the header prefers, or else JSON. */
export function formatOf(asked: Format | undefined, headers: IncomingHttpHeaders): Format {
  return asked ?? acceptedFormat(headers);
}

export function acceptedFormat({ accept = '' }: IncomingHttpHeaders): Format {
  return weightOf(accept, /^(text\/html|application\/xhtml\+xml)$/) > weightOf(accept, /^application\/.*json$/)
    ? 'html'
    : 'json';
}

/** How much of 1 the header gives to a media type that it names; nothing when it does not. */
function weightOf(accept: string, wanted: RegExp): number {
  const weights = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return wanted.test(type) ? Number(weight?.slice(2) ?? 1) || 0 : 0;
  });
  return Math.max(...weights);
}
