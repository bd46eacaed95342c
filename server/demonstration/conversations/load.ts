import type { Knex } from 'knex';
import type { Discussed } from '../../conversations/schema.ts';
import { touch } from '../../database/versions.ts';
import { areaThreads } from './areas.ts';
import { threadsAfter, threadsBefore } from './meetings.ts';
import { needThreads } from './needs.ts';
import type { PlannedPost, PlannedThread, Speaker } from './planned-thread.ts';
import { proposalThreads } from './proposals.ts';
import {
  addEdit,
  addFollow,
  addPost,
  addReport,
  type Discussable,
  hasConversations,
  lockLoading,
  newsOfWhatIsThere,
  newsOfWhatWasSaid,
  thingsToDiscuss,
} from './queries.ts';

/** Who answers where there is no ambassador. */
const neighbour = 'Irena J.';
const experts = ['Lucyna B.', 'Marek T.'];

const minutesBetweenAnswers = 95;
const hoursBetweenThreads = 7;

/** Fictional discussions, the news of what the demonstration holds, and what its ready accounts follow. Load all else first. */
export async function loadDemonstrationConversations(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    await lockLoading(transaction);
    if (await hasConversations(transaction)) return;
    const things = await thingsToDiscuss(transaction);
    const talks = pair(things);
    for (const [index, [thing, thread]] of talks.entries())
      await load(transaction, thing, thread, talks.length - index);
    await newsOfWhatIsThere(transaction);
    await newsOfWhatWasSaid(transaction);
    await addFollow(transaction, 'mieszkanka@okolica.example', {
      filter: 'district=1',
      label: 'I Stare Miasto',
      rhythm: 'daily',
    });
    await addFollow(transaction, 'urzedniczka@okolica.example', { filter: '', label: 'Cały Kraków', rhythm: 'weekly' });
    await touch(transaction, ['conversations']);
  });
}

/** Each thread with a thing that it suits; threads that suit nothing are left out. */
function pair(things: Discussable[]): [Discussable, PlannedThread][] {
  const taken = new Set<Discussable>();
  const take = (about: Discussed, suits: (thing: Discussable) => boolean): Discussable | undefined => {
    const thing = things.find((one) => one.about === about && !taken.has(one) && suits(one));
    if (thing) taken.add(thing);
    return thing;
  };
  const pairs: [Discussable | undefined, PlannedThread][] = [
    ...areaThreads.map((thread): [Discussable | undefined, PlannedThread] => [take('area', () => true), thread]),
    ...threadsBefore.map((thread): [Discussable | undefined, PlannedThread] => [
      take('meeting', ({ state }) => state === 'planned'),
      thread,
    ]),
    ...threadsAfter.map((thread): [Discussable | undefined, PlannedThread] => [
      take('meeting', ({ state }) => state === 'held'),
      thread,
    ]),
    ...Object.entries(needThreads).flatMap(([theme, threads]) =>
      threads.map((thread): [Discussable | undefined, PlannedThread] => [
        take('need', ({ state }) => state === theme),
        thread,
      ]),
    ),
    ...Object.entries(proposalThreads).flatMap(([theme, threads]) =>
      threads.map((thread): [Discussable | undefined, PlannedThread] => [
        take('proposal', ({ state }) => state === theme),
        thread,
      ]),
    ),
  ];
  return pairs.filter((each): each is [Discussable, PlannedThread] => each[0] !== undefined);
}

/** @param back which thread from the newest: the greater, the longer ago */
async function load(
  transaction: Knex,
  thing: Discussable,
  { replies, ...first }: PlannedThread,
  back: number,
): Promise<void> {
  const began = back * hoursBetweenThreads * 60 + replies.length * minutesBetweenAnswers;
  const parent = await say(transaction, thing, first, null, began, back);
  for (const [index, reply] of replies.entries())
    await say(transaction, thing, reply, parent, began - (index + 1) * minutesBetweenAnswers, back + index + 1);
}

async function say(
  transaction: Knex,
  thing: Discussable,
  post: PlannedPost,
  parent: number | null,
  minutesAgo: number,
  seed: number,
): Promise<number> {
  const id = await addPost(transaction, {
    about: thing.about,
    subject: thing.id,
    parent,
    body: post.says,
    ...speaker(post.by, thing, seed),
    minutesAgo,
    edited: post.before !== undefined,
    hidden: post.hidden ?? null,
  });
  if (post.before !== undefined) await addEdit(transaction, id, post.before);
  if (post.reported !== undefined) await addReport(transaction, id, post.reported);
  return id;
}

function speaker(by: Speaker, { ambassador, ambassadorName }: Discussable, seed: number) {
  if (by === 'staff') return { role: 'staff' as const, ambassador: null, signed: '' };
  if (by === 'expert')
    return { role: 'expert' as const, ambassador: null, signed: experts[seed % experts.length] ?? '' };
  if (by !== 'ambassador') return { role: null, ambassador: null, signed: by };
  if (ambassador === null) return { role: null, ambassador, signed: neighbour };
  return { role: 'ambassador' as const, ambassador, signed: ambassadorName ?? '' };
}
