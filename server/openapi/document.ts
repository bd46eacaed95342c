import {
  extendZodWithOpenApi,
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Route } from '../http/routing.ts';

extendZodWithOpenApi(z);

const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('Stable, for machines'),
    detail: z.string().describe('A Polish sentence: what is wrong and the way out'),
  })
  .describe('Problem document, RFC 9457');

/** The OpenAPI 3.1 description of a route table. */
export function openApiDocument(routes: Route[], serverUrl: string) {
  const registry = new OpenAPIRegistry();
  for (const { method, path, who, endpoint } of routes) {
    const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
    registry.registerPath({
      method: method.toLowerCase() as RouteConfig['method'],
      path: path.replaceAll(/:(\w+)/g, '{$1}'),
      summary: endpoint.summary,
      tags: [tagOf(path)],
      'x-who': who,
      request: {
        ...(names.length > 0 && { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) }),
        ...(endpoint.query && { query: endpoint.query }),
        ...(endpoint.binary && {
          body: {
            content: Object.fromEntries(
              endpoint.binary.types.map((type) => [type, { schema: z.string().openapi({ format: 'binary' }) }]),
            ),
          },
        }),
        ...(endpoint.body && { body: { content: { 'application/json': { schema: endpoint.body } } } }),
      },
      responses: {
        200: { description: 'The answer', content: { [endpoint.contentType]: { schema: endpoint.answer } } },
        default: { description: 'A refusal', content: { 'application/problem+json': { schema: problem } } },
      },
    } as RouteConfig);
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Okolica',
      version: '1',
      description: 'Ambassadors, areas, places and results of Kraków’s participatory budget.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: serverUrl }],
  });
}

/** `/api/areas/:id` belongs to areas, `/ogc/…` to ogc. */
function tagOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return (first === 'api' ? second.split('.')[0] : first) || 'health';
}
