import { z } from 'zod';
import { collectionOf } from '../areas/schema.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { csv } from '../http/csv.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { ambassadorColumns } from './list/csv.ts';
import { collectAmbassadors, findItem, listAmbassadors as readAmbassadors } from './list/queries.ts';
import { readPublished } from './profile/queries.ts';
import {
  type AmbassadorProfile,
  ambassadorItem,
  ambassadorPage,
  ambassadorProfile,
  ambassadorsQuery,
  exportQuery,
  mapQuery,
} from './schema.ts';
import { slugPattern } from './slug.ts';

const layers = ['areas', 'districts'];

type Query = z.output<typeof mapQuery>;
const choiceOf = ({ form, status, sort, ...query }: Query) => ({ filter: filterOf(query), form, status, sort });

export const listAmbassadors = endpoint({
  summary: 'Ambassadors that the filter lets through',
  query: ambassadorsQuery,
  answer: ambassadorPage,
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const choice = choiceOf(query);
    await requireKnown(read, choice.filter);
    return json(await readAmbassadors(read, choice, query));
  },
});

export const mapAmbassadors = endpoint({
  summary: 'The same ambassadors as points inside their areas, all of them',
  query: mapQuery,
  answer: collectionOf(ambassadorItem),
  contentType: 'application/geo+json',
  layers,
  handle: async ({ query }, { database: { read } }) => {
    const choice = choiceOf(query);
    await requireKnown(read, choice.filter);
    return geoJson(await collectAmbassadors(read, choice));
  },
});

export const exportAmbassadors = endpoint({
  summary: 'The same ambassadors as a table, all of them: one row a person, columns as the members of the JSON',
  query: exportQuery,
  answer: z.string().describe('CSV in UTF-8 with a byte order mark; several values in a cell are parted by spaces'),
  contentType: 'text/csv',
  layers,
  handle: async ({ query }, { database: { read }, site }) => {
    const choice = choiceOf(query);
    await requireKnown(read, choice.filter);
    const { features } = await collectAmbassadors(read, choice);
    return csv(
      features.map(({ properties }) => properties),
      ambassadorColumns(site.origin()),
      { fileName: 'ambasadorzy.csv', polishExcel: query.dialect === 'excel-pl' },
    );
  },
});

export const oneAmbassador = endpoint({
  summary: 'What one ambassador has published, with the areas',
  answer: ambassadorProfile,
  layers,
  handle: async ({ path: { slug = '' } }, { database: { read } }) => {
    const item = slugPattern.test(slug) ? await findItem(read, slug) : undefined;
    const published = item && (await readPublished(read, item.id));
    if (!published) throw notFound('Takiego ambasadora nie ma.');
    return json({ ...item, ...published } satisfies AmbassadorProfile);
  },
});
