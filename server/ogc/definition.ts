import type { Collection } from './collections.ts';
import { geoJsonType } from './links.ts';
import { mostFeatures, usualFeatures } from './selection.ts';
import type { PropertyType } from './source.ts';

const openApiTypes: Record<PropertyType, object> = {
  integer: { type: 'integer' },
  number: { type: 'number' },
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time' },
  integers: { type: 'array', items: { type: 'integer' } },
  strings: { type: 'array', items: { type: 'string' } },
};
const single: Record<PropertyType, object> = {
  ...openApiTypes,
  integers: openApiTypes.integer,
  strings: openApiTypes.string,
};

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const refusals = { '400': reference('responses', 'refusal'), '500': reference('responses', 'refusal') };
const pageOf = (description: string, jsonType = 'application/json', schema: object = { type: 'object' }) => ({
  '200': { description, content: { [jsonType]: { schema }, 'text/html': { schema: { type: 'string' } } } },
});

const operation = (
  summary: string,
  tag: string,
  operationId: string,
  parameters: object[],
  responses: Record<string, object>,
) => ({
  get: { summary, operationId, tags: [tag], parameters: [...parameters, reference('parameters', 'f')], responses },
});

/** OpenAPI 3.0 of the features; the rest of the API is described in OpenAPI 3.1 at `/api/openapi.json`. */
export function definition(origin: string, collections: Collection[]) {
  const capabilities = {
    '/': operation('Strona początkowa', 'Capabilities', 'getLandingPage', [], {
      ...pageOf('Links to everything'),
      ...refusals,
    }),
    '/conformance': operation('Zgodność ze standardem', 'Capabilities', 'getConformance', [], {
      ...pageOf('Conformance classes'),
      ...refusals,
    }),
    '/collections': operation('Wszystkie kolekcje', 'Capabilities', 'getCollections', [], {
      ...pageOf('Collections'),
      ...refusals,
    }),
  };
  return {
    openapi: '3.0.3',
    info: {
      title: 'Okolica: OGC API – Features',
      version: '1.0.0',
      description:
        'Otwarte dane Okolicy: dzielnice, obszary, ambasadorzy, spotkania, propozycje, wyniki, zasięg. Każda kolekcja podaje swoją licencję i źródło.',
    },
    servers: [{ url: `${origin}/ogc` }],
    tags: [{ name: 'Capabilities' }, ...collections.map(tagOf)],
    paths: { ...capabilities, ...Object.assign({}, ...collections.map(pathsOf)) } as Record<
      string,
      ReturnType<typeof operation>
    >,
    components: {
      parameters: commonParameters,
      responses: {
        refusal: {
          description: 'A refusal: problem document (RFC 9457) with the members of the standard’s exception',
          content: { 'application/problem+json': { schema: reference('schemas', 'exception') } },
        },
      },
      schemas: {
        exception: {
          type: 'object',
          required: ['code'],
          properties: { code: { type: 'string' }, description: { type: 'string' }, status: { type: 'integer' } },
        },
        ...Object.fromEntries(collections.map((collection) => [collection.id, featureSchema(collection)])),
      },
    },
  };
}

/** Terms differ between collections, so that they stand with each. */
const tagOf = ({ id, description, licence, attribution }: Collection) => ({
  name: id,
  description: `${description} Licencja: ${licence.name}. Źródło: ${attribution}.`,
});

function pathsOf(collection: Collection) {
  const { id, title, source } = collection;
  const list = {
    type: 'object',
    required: ['type', 'features'],
    properties: {
      type: { type: 'string', enum: ['FeatureCollection'] },
      features: { type: 'array', items: reference('schemas', id) },
      numberMatched: { type: 'integer' },
      numberReturned: { type: 'integer' },
      timeStamp: { type: 'string', format: 'date-time' },
      links: { type: 'array', items: { type: 'object' } },
    },
  };
  const properties = Object.entries(source.properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: false,
    description: property.title,
    schema: single[property.type],
    style: 'form',
    explode: false,
  }));
  const common = ['limit', 'offset', 'bbox', 'datetime'].map((name) => reference('parameters', name));
  const featureId = { name: 'featureId', in: 'path', required: true, schema: { type: 'integer' } };
  const missing = { '404': reference('responses', 'refusal') };
  return {
    [`/collections/${id}`]: operation(`${title}: opis`, id, `describe.${id}`, [], {
      ...pageOf('The collection'),
      ...refusals,
    }),
    [`/collections/${id}/items`]: operation(`${title}: obiekty`, id, `get.${id}`, [...common, ...properties], {
      ...pageOf('Features', geoJsonType, list),
      ...refusals,
    }),
    [`/collections/${id}/items/{featureId}`]: operation(`${title}: jeden obiekt`, id, `one.${id}`, [featureId], {
      ...pageOf('The feature', geoJsonType, reference('schemas', id)),
      ...refusals,
      ...missing,
    }),
  };
}

const featureSchema = ({ source }: Collection) => ({
  type: 'object',
  required: ['type', 'geometry', 'properties'],
  properties: {
    type: { type: 'string', enum: ['Feature'] },
    id: { type: 'integer' },
    geometry: { type: 'object', nullable: true },
    properties: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(source.properties).map(([name, { type, title }]) => [
          name,
          { ...openApiTypes[type], nullable: true, title },
        ]),
      ),
    },
  },
});

const commonParameters = {
  f: { name: 'f', in: 'query', required: false, schema: { type: 'string', enum: ['json', 'html'] } },
  limit: {
    name: 'limit',
    in: 'query',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: mostFeatures, default: usualFeatures },
    style: 'form',
    explode: false,
  },
  offset: { name: 'offset', in: 'query', required: false, schema: { type: 'integer', minimum: 0, default: 0 } },
  bbox: {
    name: 'bbox',
    in: 'query',
    required: false,
    schema: {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: 'number' },
    },
    style: 'form',
    explode: false,
  },
  datetime: {
    name: 'datetime',
    in: 'query',
    required: false,
    schema: { type: 'string' },
    style: 'form',
    explode: false,
  },
};
