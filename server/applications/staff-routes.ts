import { z } from 'zod';
import { required, type SignedIn } from '../accounts/signed-in.ts';
import { readEffect, readStored } from '../areas/effect/queries.ts';
import { findOverlaps } from '../areas/measures/queries.ts';
import { collectionOf } from '../areas/schema.ts';
import { readNeighbours } from '../areas/surroundings/queries.ts';
import { closeVersion } from '../areas/version/queries.ts';
import { warningsOf } from '../areas/warnings.ts';
import { requireKnown } from '../filter/queries.ts';
import { filterOf } from '../filter/schema.ts';
import { geoJson, json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { notFound } from '../http/problem.ts';
import { tell } from '../mail/tell.ts';
import type { Services } from '../services.ts';
import { accept } from './accept.ts';
import { claim, readable } from './guard.ts';
import { addEvent, changeApplication } from './queries.ts';
import { collectQueue, listQueue } from './queue/queries.ts';
import {
  applicationAnswer,
  effectAnswer,
  moveWithNote,
  moveWithReason,
  queueItem,
  queuePage,
  queueQuery,
  queueShape,
} from './schema.ts';
import { shown } from './view.ts';

export const listApplications = endpoint({
  summary: 'Applications that the filter lets through, the one that waits longest first',
  query: queueQuery,
  answer: queuePage,
  audit: 'reading',
  handle: async ({ query }, { database: { write } }) => {
    const filter = filterOf(query);
    await requireKnown(write, filter);
    return json(await listQueue(write, filter, query.status ?? ['submitted'], query));
  },
});

export const mapApplications = endpoint({
  summary: 'The same applications with the areas they ask for, all of them',
  query: z.object(queueShape),
  answer: collectionOf(queueItem),
  contentType: 'application/geo+json',
  audit: 'reading',
  handle: async ({ query }, { database: { write } }) => {
    const filter = filterOf(query);
    await requireKnown(write, filter);
    return geoJson(await collectQueue(write, filter, query.status ?? ['submitted']));
  },
});

export const effectOfApplication = endpoint({
  summary: 'What accepting an application would change, and for whom',
  answer: effectAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const { row } = await readable(write, path, caller);
    if (row.areaVersion === null) throw notFound('To zgłoszenie nie ma jeszcze obszaru.');
    const stored = await readStored(write, row.areaVersion);
    const overlaps = await findOverlaps(write, stored.geometry, stored.precincts, stored.area);
    const shape = { areaKm2: stored.areaKm2, parts: stored.parts, givenAt: stored.at, clippedKm2: 0, clippedAt: null };
    return json({
      effect: await readEffect(write, row.areaVersion),
      overlaps,
      warnings: warningsOf(shape, overlaps, []),
      neighbours: await readNeighbours(write, stored.geometry, stored.area),
    });
  },
});

export const returnApplication = endpoint({
  summary: 'Asks the applicant for changes',
  body: moveWithReason,
  answer: applicationAnswer,
  handle: ({ caller, path, body }, services) => refuse('return', services, { caller, path, body }),
});

export const declineApplication = endpoint({
  summary: 'Declines an application with the reason',
  body: moveWithReason,
  answer: applicationAnswer,
  handle: ({ caller, path, body }, services) => refuse('decline', services, { caller, path, body }),
});

export const acceptApplication = endpoint({
  summary: 'Accepts an application: the area is approved and the applicant becomes its ambassador, awaiting training',
  body: moveWithNote,
  answer: applicationAnswer,
  handle: async ({ caller, path, body }, services) => {
    const by = required(caller).userId;
    const answer = await services.database.write.transaction(async (transaction) => {
      const row = await claim(transaction, path, caller, 'accept', 'staff', body);
      const { area } = await accept(transaction, row, by, body.note || null);
      const message = { page: `/applications/${row.id}`, values: { area }, note: body.note };
      await tell(transaction, services, row.applicant, 'application-accepted', message);
      return json(await shown(transaction, row.id, 'staff'));
    });
    services.mail.hurry();
    await services.versions.refresh();
    return answer;
  },
});

type Asked = {
  caller: SignedIn | null;
  path: Record<string, string>;
  body: z.output<typeof moveWithReason>;
};

const refusals = {
  return: { status: 'returned', mail: 'application-returned' },
  decline: { status: 'declined', mail: 'application-declined' },
} as const;

/** Returned and declined alike: the proposed version ends, the area stays for a next submission. */
async function refuse(move: keyof typeof refusals, services: Services, { caller, path, body }: Asked) {
  const by = required(caller).userId;
  const { note } = body;
  const { status, mail } = refusals[move];
  const answer = await services.database.write.transaction(async (transaction) => {
    const row = await claim(transaction, path, caller, move, 'staff', body);
    if (row.areaVersion) await closeVersion(transaction, row.areaVersion, 'returned', { by, note });
    await addEvent(transaction, { application: row.id, kind: status, actor: by, actorRole: 'staff', note });
    await changeApplication(transaction, row.id, { status });
    const view = await shown(transaction, row.id, 'staff');
    const message = { page: `/applications/${row.id}`, values: { area: view.area?.name ?? '' }, note };
    await tell(transaction, services, row.applicant, mail, message);
    return json(view);
  });
  services.mail.hurry();
  return answer;
}
