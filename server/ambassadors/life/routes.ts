import { isStaff, required } from '../../accounts/signed-in.ts';
import { team } from '../../accounts/team.ts';
import { type Answer, json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { tellStaff } from '../../mail/tell.ts';
import type { Services } from '../../services.ts';
import { consentsOf } from '../consents/queries.ts';
import { anyOf, foundIn, noAmbassador, ownOnly } from './guard.ts';
import { handOver } from './hand-over.ts';
import { moveOn } from './move.ts';
import { ambassadorsOfUser, areasOf, heldBy, lifeOf, lockHandOvers } from './queries.ts';
import {
  handedOverAnswer,
  handingOver,
  lifeAnswer,
  moving,
  ownAmbassadorsAnswer,
  resigning,
  stateAnswer,
} from './schema.ts';

const summaries = {
  activate: 'The training is done: the ambassador is active',
  suspend: 'Suspends an ambassador: nobody is led to them until they resume',
  resume: 'Lets a suspended ambassador work again',
  end: 'Ends the work of an ambassador',
} as const;

const staffMove = (move: keyof typeof summaries) =>
  endpoint({
    summary: summaries[move],
    body: moving,
    answer: stateAnswer,
    handle: ({ caller, path, body: { note } }, services) =>
      afterwards(services, async (transaction) => {
        const row = await anyOf(transaction, path);
        const status = await moveOn(transaction, services, row, move, required(caller).userId, note);
        return { slug: row.slug, status };
      }),
  });

export const activateAmbassador = staffMove('activate');
export const suspendAmbassador = staffMove('suspend');
export const resumeAmbassador = staffMove('resume');
export const endAmbassador = staffMove('end');

export const resign = endpoint({
  summary: 'I end my work as an ambassador',
  body: resigning,
  answer: stateAnswer,
  handle: ({ caller, path, body }, services) =>
    afterwards(services, async (transaction) => {
      const me = required(caller);
      const row = await ownOnly(transaction, path, me);
      const areas = await areasOf(transaction, row.id);
      const note = body?.note || null;
      const status = await moveOn(transaction, services, row, 'resign', me.userId, note);
      await tellStaff(transaction, services, 'ambassador-resigned-staff', {
        page: `/ambassadors/${row.slug}`,
        values: { area: areas.map(({ name }) => name).join(', ') || row.name, ambassador: row.name },
        note,
      });
      return { slug: row.slug, status };
    }),
});

export const handOverAreas = endpoint({
  summary: 'Hands the area of an ambassador over to a successor; the ambassador ends',
  body: handingOver,
  answer: handedOverAnswer,
  handle: ({ caller, path, body: { to, note } }, services) =>
    afterwards(services, async (transaction) => {
      await lockHandOvers(transaction);
      const from = await anyOf(transaction, path);
      const successor = await handOver(transaction, services, from, to, required(caller).userId, note || null);
      return {
        from: { slug: from.slug, status: 'ended' },
        to: { slug: successor.slug, status: successor.status },
      };
    }),
});

export const ambassadorHistory = endpoint({
  summary: 'What happened to an ambassador and the areas they cared for, for staff and the person',
  answer: lifeAnswer,
  handle: async ({ caller, path }, { database: { write } }) => {
    const me = required(caller);
    const row = await foundIn(write, path);
    const decides = isStaff(me);
    if (!decides && row.userId !== me.userId) throw noAmbassador();
    const items = (await lifeOf(write, row.id)).map(({ actor, actorName, ...event }) => ({
      ...event,
      by: (decides || actor === row.userId ? actorName : team) ?? '—',
    }));
    return json({ items, areas: await heldBy(write, row.id) });
  },
});

export const ownAmbassadors = endpoint({
  summary: 'The ambassadors that I am or was, with my consents',
  answer: ownAmbassadorsAnswer,
  handle: async ({ caller }, { database: { write } }) => {
    const rows = await ambassadorsOfUser(write, required(caller).userId);
    const items = rows.map(async ({ id, slug, name, status, edition }) => {
      const areas = await areasOf(write, id);
      return { slug, name, status, edition, area: areas[0] ?? null, areas, consents: await consentsOf(write, id) };
    });
    return json({ items: await Promise.all(items) });
  },
});

/** Does it in a transaction; what it changes is answered by look-ups, and its mails go out, at once. */
async function afterwards(
  { database, mail, versions }: Services,
  change: (transaction: Parameters<typeof anyOf>[0]) => Promise<object>,
): Promise<Answer> {
  const answer = json(await database.write.transaction(change));
  mail.hurry();
  await versions.refresh();
  return answer;
}
