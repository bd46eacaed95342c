import { z } from 'zod';
import { type Answer, json } from '../http/answer.ts';
import { type Endpoint, type EndpointDescription, endpoint } from '../http/endpoint.ts';
import { html } from '../http/html.ts';
import { acceptedFormat, type Format, formatShape } from './format.ts';

/** An endpoint whose answer is told in both formats, each kept and tagged for itself. */
export function negotiated<Shape extends z.ZodRawShape = typeof formatShape>(
  description: Omit<EndpointDescription<Shape, undefined>, 'answer' | 'variant'> & { answer?: z.ZodType },
): Endpoint {
  return endpoint<Shape, undefined>({
    answer: z.looseObject({}),
    query: z.object(formatShape) as unknown as z.ZodObject<Shape>,
    ...description,
    variant: acceptedFormat,
  });
}

export function representation(
  format: Format,
  document: unknown,
  toPage: () => string,
  jsonType = 'application/json',
): Answer {
  // Another site's map may read what is open to everybody.
  const headers = { Vary: 'Accept', 'Access-Control-Allow-Origin': '*' };
  if (format === 'html') return html(toPage(), headers);
  return { ...json(document, headers), contentType: jsonType.includes(';') ? jsonType : `${jsonType}; charset=utf-8` };
}
