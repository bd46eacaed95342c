import { z } from 'zod';
import { collectionOf } from '../../areas/schema.ts';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import { geoJson, json } from '../../http/answer.ts';
import { csv } from '../../http/csv.ts';
import { endpoint } from '../../http/endpoint.ts';
import { valueColumns } from './csv.ts';
import { collectValues, listValues, readValues } from './queries.ts';
import {
  evaluationExportQuery,
  evaluationItem,
  evaluationMapQuery,
  evaluationPage,
  evaluationQuery,
} from './schema.ts';

const layers = ['evaluation', 'districts', 'precincts', 'areas'];

const choiceOf = ({ indicator, level, ...query }: z.output<typeof evaluationMapQuery>) => ({
  ...filterOf(query),
  indicator,
  level,
});

export const listEvaluation = endpoint({
  summary: 'Figures about districts, precincts and the city, each with its denominator, source and method',
  query: evaluationQuery,
  answer: evaluationPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = choiceOf(query);
    await requireKnown(read, filter);
    return json(await listValues(read, filter, query));
  },
});

export const mapEvaluation = endpoint({
  summary: 'The same figures with the borders of their places, all of them; narrow by indicator and edition',
  query: evaluationMapQuery,
  answer: collectionOf(evaluationItem),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = choiceOf(query);
    await requireKnown(read, filter);
    return geoJson(await collectValues(read, filter));
  },
});

export const exportEvaluation = endpoint({
  summary: 'The same figures as a table, all of them: one row a value, columns as the members of the JSON',
  query: evaluationExportQuery,
  answer: z.string().describe('CSV in UTF-8 with a byte order mark'),
  contentType: 'text/csv',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const filter = choiceOf(query);
    await requireKnown(read, filter);
    return csv(await readValues(read, filter), valueColumns, {
      fileName: 'ewaluacja.csv',
      polishExcel: query.dialect === 'excel-pl',
    });
  },
});
