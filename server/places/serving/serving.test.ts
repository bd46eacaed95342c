import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { touch } from '../../database/versions.ts';
import { openTestWeb, type TestWeb } from '../../testing-web.ts';
import type { Precinct, Street } from '../gazetteer.ts';
import { approveArea, endAmbassador, openEmptyEdition } from '../testing-areas.ts';
import type { ServingAnswer } from './schema.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

const ask = async (place: string) => {
  const response = await fetch(`${web.url}/api/serving?place=${encodeURIComponent(place)}`);
  return {
    status: response.status,
    body: (await response.json()) as ServingAnswer & { code?: string; parameter?: string },
  };
};
const answerTo = async (place: string) => (await ask(place)).body;
const street = (label: string): Street => {
  const found = web.services.places().gazetteer.streets.find((known) => known.label === label);
  if (!found) throw new Error(`There is no ${label}.`);
  return found;
};
const idOf = (label: string) => `street-${street(label).id}`;
const address = (label: string, number: string) => `address-${street(label).id}-${number}`;
const shareOf = (answer: ServingAnswer, slug: string) =>
  answer.shares.find(({ ambassador }) => ambassador.slug === slug)?.share ?? 0;

/** A rectangle over part of a precinct's box, from the west by share of the width. */
function westernPart({ bbox: [west, south, east, north] }: Precinct, part: number) {
  const to = west + (east - west) * part;
  const ring = [
    [west, south],
    [to, south],
    [to, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

describe('Over the demonstration edition', () => {
  it('every place has shares that agree with what nobody serves', async () => {
    const { gazetteer } = web.services.places();
    const ids = [
      ...gazetteer.streets.map(({ id }) => `street-${id}`),
      ...gazetteer.neighbourhoods.map(({ id }) => `neighbourhood-${id}`),
      ...gazetteer.precincts.map(({ number }) => `precinct-${number}`),
      ...gazetteer.districts.map(({ number }) => `district-${number}`),
    ];
    const kinds = new Set<string>();
    for (const id of ids) {
      const { status, body } = await ask(id);
      expect(status, id).toBe(200);
      const { shares, unservedShare, answer, certain, reasons, nearest, ask: asked } = body;
      const sum = shares.reduce((total, { share }) => total + share, 0);
      const most = Math.max(0, ...shares.map(({ share }) => share));
      expect(sum + unservedShare, id).toBeGreaterThan(0.998);
      expect(most + unservedShare, id).toBeLessThan(1.002);
      expect(
        shares.every(({ share, part }) => share > 0 && share <= 1 && part.length > 0),
        id,
      ).toBe(true);
      expect(answer === 'unserved', id).toBe(shares.length === 0);
      if (answer === 'served') expect(most, id).toBe(1);
      expect(certain, id).toBe(reasons.length === 0);
      expect(nearest.length > 0, id).toBe(unservedShare > 0);
      if (asked) expect(answer === 'split' || reasons.includes('list-cut'), id).toBe(true);
      kinds.add(`${answer} ${certain}`);
    }
    expect(kinds.size).toBe(6);
  });

  it('an ambassador’s own area is served by that ambassador in every precinct that it takes whole', async () => {
    const lookup = web.services.areaLookup();
    for (const { number } of web.services.places().gazetteer.precincts)
      for (const { ambassador, share } of lookup.inPrecinct(number))
        if (share === 1) {
          const answer = await answerTo(`precinct-${number}`);
          expect(answer).toMatchObject({ answer: 'served', unservedShare: 0, certain: true });
          expect(shareOf(answer, ambassador.slug)).toBe(1);
        }
  });
});

describe('With areas of our own', () => {
  beforeEach(() => openEmptyEdition(web.services));

  it('a street that nobody serves says so for certain, with the city’s contact', async () => {
    const answer = await answerTo(idOf('ul. Długa'));
    expect(answer).toMatchObject({
      answer: 'unserved',
      certain: true,
      unservedShare: 1,
      shares: [],
      ask: null,
      nearest: [],
    });
    expect(answer.contact).toEqual({ name: 'Urząd Miasta', url: 'https://example.org' });
    expect(answer.unservedPart.map(({ precinct }) => precinct)).toEqual([19, 20, 21, 22]);
  });

  it('a street split between an area and nobody asks for a number, and the number settles it', async () => {
    await approveArea(web.services, 'kleparz', { precincts: [19, 20] });
    const whole = await answerTo(idOf('ul. Długa'));
    expect(whole).toMatchObject({
      answer: 'split',
      certain: true,
      basis: 'precincts',
      ask: { kind: 'number', reason: 'differs-along-street' },
    });
    // Even numbers 2–38 and 68–88 of about as many as the four ranges span: 19 + 11 of 19 + 11 + 20 + 13 + 12.
    expect(shareOf(whole, 'kleparz')).toBeCloseTo(30 / 75, 3);
    expect(whole.unservedShare).toBeCloseTo(45 / 75, 3);
    expect(whole.shares[0]?.part.map(({ precinct, ranges }) => [precinct, ranges])).toEqual([
      [19, 'parzyste 2–38'],
      [20, 'parzyste 68–88'],
    ]);
    expect(whole.nearest[0]?.ambassador.slug).toBe('kleparz');

    expect(await answerTo(address('ul. Długa', '12'))).toMatchObject({
      answer: 'served',
      certain: true,
      unservedShare: 0,
      ask: null,
    });
    expect(await answerTo(address('ul. Długa', '13'))).toMatchObject({
      answer: 'unserved',
      certain: true,
      unservedShare: 1,
    });
    const unlisted = await answerTo(address('ul. Długa', '900'));
    expect(unlisted).toMatchObject({ answer: 'split', certain: false, place: { precincts: [] } });
    expect(unlisted.reasons).toContain('number-not-listed');
  });

  it('a number that no list has is still certain where one ambassador serves the whole street', async () => {
    await approveArea(web.services, 'kleparz', { precincts: [19, 20, 21, 22] });
    expect(await answerTo(idOf('ul. Długa'))).toMatchObject({
      answer: 'served',
      certain: true,
      ask: null,
      nearest: [],
    });
    expect(await answerTo(address('ul. Długa', '900'))).toMatchObject({ answer: 'served', certain: true });
  });

  it('two areas over one street both serve it', async () => {
    await approveArea(web.services, 'kleparz', { precincts: [19, 20, 21, 22] });
    await approveArea(web.services, 'dworzec', { precincts: [19, 20, 21, 22, 23] });
    const answer = await answerTo(idOf('ul. Długa'));
    expect(answer).toMatchObject({ answer: 'served', certain: true, unservedShare: 0 });
    expect(answer.shares.map(({ share }) => share)).toEqual([1, 1]);
  });

  it('a precinct covered in part makes an address in it uncertain, and the street’s number is not asked for', async () => {
    const { precincts } = web.services.places();
    // al. 3 Maja lies in precinct 121 alone.
    const drawn = [westernPart(precincts.get(121) as Precinct, 0.5)];
    await approveArea(web.services, 'cichy-kacik', { drawn });
    for (const place of [idOf('al. 3 Maja'), address('al. 3 Maja', '5')]) {
      const answer = await answerTo(place);
      expect(answer).toMatchObject({ answer: 'split', certain: false, ask: null, basis: 'precincts' });
      expect(answer.reasons).toEqual(expect.arrayContaining(['precinct-partly-covered', 'no-addresses']));
      expect(shareOf(answer, 'cichy-kacik')).toBeGreaterThan(0.1);
      expect(shareOf(answer, 'cichy-kacik')).toBeLessThan(0.9);
    }
  });

  it('the line of a street says what the precincts cannot', async () => {
    // ul. Blich runs through the west of its precinct; an area over all of the street, but not of the precinct, serves it whole.
    const blich = street('ul. Blich');
    expect(blich.line).not.toBeNull();
    const [west, south, east, north] = blich.bbox;
    const pad = 0.0006;
    const ring = [
      [west - pad, south - pad],
      [east + pad, south - pad],
      [east + pad, north + pad],
      [west - pad, north + pad],
      [west - pad, south - pad],
    ];
    await approveArea(web.services, 'blich', { drawn: [{ type: 'Polygon', coordinates: [ring] }] });
    expect(await answerTo(idOf('ul. Blich'))).toMatchObject({
      answer: 'served',
      certain: true,
      basis: 'street-lines',
      unservedShare: 0,
    });
  });

  it('an entry that the publisher cut is not certain where it could change the answer', async () => {
    // ul. Marszałka Piłsudskiego: 12 lists odd 1–25 and all even numbers, the list of 13 breaks off inside the entry.
    await approveArea(web.services, 'planty', { precincts: [12] });
    const label = 'ul. Marszałka Piłsudskiego';
    expect(await answerTo(idOf(label))).toMatchObject({ answer: 'split', certain: false, reasons: ['list-cut'] });
    expect(await answerTo(address(label, '4'))).toMatchObject({ answer: 'served', certain: true });
    const beyond = await answerTo(address(label, '31'));
    expect(beyond.certain).toBe(false);
    expect(beyond.place.precincts).toEqual([13]);
    await approveArea(web.services, 'planty', { precincts: [12, 13] });
    expect(await answerTo(address(label, '4'))).toMatchObject({ answer: 'served', certain: true });
  });

  it('a cut list near by that may hold the rest of a street makes the answer uncertain, until it is served alike', async () => {
    const { gazetteer, cuts } = web.services.places();
    const found = gazetteer.streets.find((known) => {
      const perhaps = cuts.mayHold(known);
      return (
        perhaps.length > 0 &&
        known.entries.length === 1 &&
        known.entries[0]?.ranges &&
        !known.entries[0].cut &&
        !known.line
      );
    }) as Street;
    const own = found.entries.map(({ precinct }) => precinct);
    await approveArea(web.services, 'ciecie', { precincts: own });
    expect(await answerTo(`street-${found.id}`)).toMatchObject({
      answer: 'served',
      certain: false,
      reasons: ['list-cut'],
      ask: { kind: 'number', reason: 'list-cut' },
    });
    await approveArea(web.services, 'ciecie', { precincts: [...own, ...cuts.mayHold(found)] });
    expect(await answerTo(`street-${found.id}`)).toMatchObject({ answer: 'served', certain: true, ask: null });
  });

  it('a district and a precinct are shared by residents and by area', async () => {
    const { gazetteer } = web.services.places();
    const inSecond = gazetteer.precincts.filter(({ district }) => district === 2);
    const served = inSecond.slice(0, 5);
    await approveArea(web.services, 'grzegorzki', { precincts: served.map(({ number }) => number) });
    const residents = (list: Precinct[]) => list.reduce((sum, precinct) => sum + precinct.residents, 0);
    const answer = await answerTo('district-2');
    expect(answer).toMatchObject({ answer: 'split', basis: 'area', ask: null });
    expect(shareOf(answer, 'grzegorzki')).toBeCloseTo(residents(served) / residents(inSecond), 2);
    expect(await answerTo(`precinct-${served[0]?.number}`)).toMatchObject({
      answer: 'served',
      certain: true,
      basis: 'area',
    });
  });

  it('a neighbourhood is only a point, and the answer says so', async () => {
    const debniki = web.services.places().gazetteer.neighbourhoods.find(({ name }) => name === 'Dębniki');
    const id = `neighbourhood-${debniki?.id}`;
    const { place } = await answerTo(id);
    await approveArea(web.services, 'debniki', { precincts: place.precincts });
    expect(await answerTo(id)).toMatchObject({ answer: 'served', certain: false, reasons: ['approximate-place'] });
  });

  it('imported addresses decide by their own points', async () => {
    const { database, versions } = web.services;
    await approveArea(web.services, 'kleparz', { precincts: [19] });
    const { precincts } = web.services.places();
    const dluga = street('ul. Długa');
    const [inside, outside] = [precincts.get(19)?.point, precincts.get(22)?.point];
    await database.write.transaction(async (transaction) => {
      for (const [number, point, precinct] of [
        ['12', inside, 19],
        ['12 A', outside, 22],
        ['13', outside, 22],
      ] as const)
        await transaction.raw(
          `insert into addresses (source_id, street, street_name, number, precinct, point)
           values (?, ?, 'Długa', ?, ?, ST_SetSRID(ST_MakePoint(?, ?), 4326))`,
          [`test-${number}`, dluga.id, number, precinct, ...(point as [number, number])],
        );
      await touch(transaction, ['addresses']);
    });
    await versions.refresh();
    expect(await answerTo(idOf('ul. Długa'))).toMatchObject({
      answer: 'split',
      certain: true,
      basis: 'addresses',
      unservedShare: 0.6667,
      ask: { kind: 'number' },
    });
    expect(await answerTo(address('ul. Długa', '12'))).toMatchObject({
      answer: 'served',
      certain: true,
      basis: 'addresses',
      place: { approximate: false },
      geometry: { type: 'Point' },
    });
    expect(await answerTo(address('ul. Długa', '12a'))).toMatchObject({
      answer: 'unserved',
      certain: true,
      basis: 'addresses',
    });
    await database.write.transaction(async (transaction) => {
      await transaction('addresses').whereLike('source_id', 'test-%').delete();
      await touch(transaction, ['addresses']);
    });
    await versions.refresh();
    expect(await answerTo(idOf('ul. Długa'))).toMatchObject({ basis: 'precincts' });
  });

  it('an answer changes with the area it rests on, at once', async () => {
    const id = idOf('al. 3 Maja');
    expect(await answerTo(id)).toMatchObject({ answer: 'unserved' });
    await approveArea(web.services, 'blonia', { precincts: [121] });
    expect(await answerTo(id)).toMatchObject({
      answer: 'served',
      shares: [{ ambassador: { slug: 'blonia' }, share: 1 }],
    });
    await endAmbassador(web.services, 'blonia');
    expect(await answerTo(id)).toMatchObject({ answer: 'unserved', shares: [] });
  });
});

describe('A bad question', () => {
  it.each(['street', 'street-x', 'address-5', 'address-5-0', 'x'.repeat(41), '', 'street-1;', '../etc'])(
    '%s is refused',
    async (place) => {
      expect(await ask(place)).toMatchObject({ status: 400, body: { code: 'bad-parameter', parameter: 'place' } });
    },
  );

  it.each(['street-1', 'street-4294967295', 'address-1-12', 'precinct-999', 'neighbourhood-1', 'district-19'])(
    '%s is nobody’s',
    async (place) => {
      expect(await ask(place)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    },
  );
});
