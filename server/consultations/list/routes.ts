import type { Knex } from 'knex';
import { z } from 'zod';
import { required, type SignedIn } from '../../accounts/signed-in.ts';
import { requireKnown } from '../../filter/queries.ts';
import { filterOf } from '../../filter/schema.ts';
import { geoJson, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { consultationCollection, consultationFilterShape, consultationPage, consultationsQuery } from '../schema.ts';
import { unitsOf } from '../units/queries.ts';
import { collectConsultations, countConsultations, listConsultations as readList, type Viewer } from './queries.ts';

type Eyes = (database: Knex, caller: SignedIn) => Promise<Viewer>;
const all: Eyes = async (_database, { userId }) => ({ userId, units: 'all' });
const own: Eyes = async (database, { userId }) => ({ userId, units: await unitsOf(database, userId) });

const listing = (eyes: Eyes, summary: string) =>
  endpoint({
    summary,
    query: consultationsQuery,
    answer: consultationPage,
    handle: async ({ query, caller }, { database: { write } }) => {
      const filter = filterOf(query);
      await requireKnown(write, filter);
      const viewer = await eyes(write, required(caller));
      const page = await readList(write, filter, query, viewer, query);
      return json({ ...page, counts: await countConsultations(write, filter, query, viewer) });
    },
  });

const mapping = (eyes: Eyes, summary: string) =>
  endpoint({
    summary,
    query: z.object(consultationFilterShape),
    answer: consultationCollection,
    contentType: 'application/geo+json',
    handle: async ({ query, caller }, { database: { write } }) => {
      const filter = filterOf(query);
      await requireKnown(write, filter);
      return geoJson(await collectConsultations(write, filter, query, await eyes(write, required(caller))));
    },
  });

export const listConsultations = listing(
  all,
  'Consultations for staff: what waits to be confirmed, what is open, late',
);
export const mapConsultations = mapping(all, 'The same consultations as points, all of them');
export const listQueue = listing(
  own,
  'What the caller’s units are to answer, by the last day: what is late comes first',
);
export const mapQueue = mapping(own, 'The same as points, all of them');
