import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import { happened } from './happen.ts';
import { readHorizon } from './queries.ts';
import type { NewsPage } from './schema.ts';

let web: TestWeb;
const database = () => web.services.database.write;
type Meeting = { id: number; title: string };
let inOldTown: Meeting;

beforeAll(async () => {
  web = await openTestWeb();
  inOldTown = await database()('meetings').where({ district: 1, status: 'planned' }).first('id', 'title');
  await database()('happenings').delete();
  await database()('meetings').where({ id: inOldTown.id }).update({ title: 'Zieleń <b>& „ławki”</b> przy Plantach' });
  const online = await database()('meetings').where({ form: 'online', status: 'planned' }).first('id');
  await database().transaction(async (transaction) => {
    for (const [index, subject] of [inOldTown.id, online.id, inOldTown.id].entries())
      await happened(transaction, {
        kind: index === 2 ? 'meeting-changed' : 'meeting-planned',
        about: 'meeting',
        subject,
        title: 'Jak nazywało się, zanim poprawiono tytuł',
      });
  });
  await web.services.versions.refresh();
});
afterAll(() => web.close());

const get = async (path: string) => {
  const response = await fetch(`${web.url}${path}`);
  return { response, status: response.status, text: await response.text() };
};
const news = async (query = '') => JSON.parse((await get(`/api/happenings${query}`)).text) as NewsPage;

describe('news', () => {
  it('is what happened, the newest first, page by page without repeating', async () => {
    const { items } = await news();
    expect(items.map(({ kind }) => kind)).toEqual(['meeting-changed', 'meeting-planned', 'meeting-planned']);
    const first = await news('?limit=2');
    expect(first.items).toHaveLength(2);
    const second = await news(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.next).toBeNull();
  });

  it('answers to the one filter, and to what it is about', async () => {
    const here = await news('?district=1');
    expect(here.items.map(({ subject, page }) => ({ subject, page }))).toEqual([
      { subject: inOldTown.id, page: `/meetings/${inOldTown.id}` },
      { subject: inOldTown.id, page: `/meetings/${inOldTown.id}` },
    ]);
    expect((await news('?about=area')).items).toEqual([]);
    expect((await news('?about=area&about=meeting')).items).toHaveLength(3);
    expect((await news('?near=19.9366,50.0619,50000')).items).toHaveLength(2);
    for (const query of ['?about=colour', '?district=99', '?colour=red', '?cursor=x'])
      expect((await get(`/api/happenings${query}`)).status, query).toBe(400);
  });

  it('of what is no longer public is not told', async () => {
    const { edition } = await database()('meetings').where({ id: inOldTown.id }).first('edition');
    const [{ id }] = await database()('meetings')
      .insert({
        edition,
        form: 'online',
        title: 'Szkic',
        status: 'draft',
        starts_at: new Date(),
        ends_at: new Date(Date.now() + 60_000),
      })
      .returning('id');
    await database().transaction((transaction) =>
      happened(transaction, { kind: 'meeting-planned', about: 'meeting', subject: id, title: 'Szkic' }),
    );
    expect((await news('?limit=499')).items.some(({ subject }) => subject === id)).toBe(false);
  });

  it('is a horizon only when everyone who was writing it has finished', async () => {
    const before = await readHorizon(database());
    const writing = await database().transaction();
    await happened(writing, { kind: 'meeting-held', about: 'meeting', subject: inOldTown.id, title: 'Długo' });
    const horizon = readHorizon(database());
    await writing.commit();
    const told = await horizon;
    expect(told).toBeGreaterThan(before);
    await database()('happenings').where({ id: told }).delete();
  });
});

describe('the Atom feed', () => {
  it('is read by an independent parser, names itself and escapes what people typed', async () => {
    const { response, text } = await get('/api/happenings.atom?district=1&lang=en');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await new RssParser().parseString(text);
    expect(feed.title).toBe('Okolica: what is new');
    expect(feed.feedUrl).toBe(`${web.url}/api/happenings.atom?district=1`);
    expect(feed.items.map(({ title, link }) => ({ title, link }))).toEqual([
      {
        title: 'Time or place of a meeting changed: Zieleń <b>& „ławki”</b> przy Plantach',
        link: `${web.url}/meetings/${inOldTown.id}`,
      },
      { title: 'New meeting: Zieleń <b>& „ławki”</b> przy Plantach', link: `${web.url}/meetings/${inOldTown.id}` },
    ]);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
  });

  it('has what RFC 4287 asks of every feed and entry, empty ones included', async () => {
    const { text } = await get('/api/happenings.atom?district=1');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    for (const whole of [text, (await get('/api/happenings.atom?about=area&q=nie-ma-takiego')).text]) {
      const [head = '', ...entries] = whole.split('<entry>');
      for (const part of [head, ...entries]) {
        expect(part).toMatch(/<id>http[^<\s]+<\/id>/);
        expect(part).toMatch(/<title[ >]/);
        expect(part).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/);
      }
      expect(head).toMatch(/<author>\s*<name>Okolica<\/name>/);
      expect(head).toMatch(/<link rel="self" href="http/);
      await expect(new RssParser().parseString(whole)).resolves.toBeDefined();
    }
  });
});
