import { describe, expect, it } from 'vitest';
import { dayInKrakow, editionOn, nextStage, stagesOn } from './calendar.ts';
import type { Edition } from './schema.ts';

const edition = (year: number, ...stages: [Edition['stages'][number]['stage'], string, string][]) => ({
  year,
  stages: stages.map(([stage, opens, closes]) => ({ stage, opens, closes })),
});

describe('the day in Kraków', () => {
  it('begins at midnight there: an hour before midnight UTC in winter, two in summer', () => {
    expect(dayInKrakow(new Date('2026-02-09T22:59:59.999Z'))).toBe('2026-02-09');
    expect(dayInKrakow(new Date('2026-02-09T23:00:00.000Z'))).toBe('2026-02-10');
    expect(dayInKrakow(new Date('2026-07-09T21:59:59.999Z'))).toBe('2026-07-09');
    expect(dayInKrakow(new Date('2026-07-09T22:00:00.000Z'))).toBe('2026-07-10');
  });

  it('lasts 23 hours when summer time begins and 25 when it ends', () => {
    expect(dayInKrakow(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(dayInKrakow(new Date('2026-03-29T21:59:59Z'))).toBe('2026-03-29');
    expect(dayInKrakow(new Date('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
    expect(dayInKrakow(new Date('2026-10-24T22:00:00Z'))).toBe('2026-10-25');
    expect(dayInKrakow(new Date('2026-10-25T22:59:59Z'))).toBe('2026-10-25');
    expect(dayInKrakow(new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });

  it('turns with the year in Kraków, not in Greenwich', () => {
    expect(dayInKrakow(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(dayInKrakow(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });
});

describe('a stage', () => {
  const spring = edition(2026, ['applications', '2026-02-10', '2026-02-25'], ['meetings', '2026-02-25', '2026-05-31']);

  it('is open on its first and its last day and on none beside them', () => {
    expect(stagesOn(spring, '2026-02-09')).toEqual([]);
    expect(stagesOn(spring, '2026-02-10')).toEqual(['applications']);
    expect(stagesOn(spring, '2026-02-25')).toEqual(['applications', 'meetings']);
    expect(stagesOn(spring, '2026-02-26')).toEqual(['meetings']);
    expect(stagesOn(spring, '2026-06-01')).toEqual([]);
  });

  it('of a single day is open on that day', () => {
    expect(stagesOn(edition(2026, ['submission', '2026-03-29', '2026-03-29']), '2026-03-29')).toEqual(['submission']);
  });
});

describe('the edition of a day', () => {
  const running = edition(2026, ['applications', '2026-02-10', '2026-02-25']);
  const prepared = edition(2027, ['applications', '2027-02-09', '2027-02-24']);
  const undated = edition(2028);

  it('is the newest that has begun, while the next ones are prepared', () => {
    expect(editionOn([undated, prepared, running], '2026-11-23')).toBe(running);
    expect(editionOn([undated, prepared, running], '2027-02-09')).toBe(prepared);
  });

  it('is the newest when none has begun, and none where there is none', () => {
    expect(editionOn([prepared, running], '2026-02-09')).toBe(prepared);
    expect(editionOn([], '2026-02-09')).toBeUndefined();
  });

  it('is followed by whatever begins next, in whichever edition', () => {
    expect(nextStage([prepared, running], '2026-02-09')).toEqual({
      edition: 2026,
      stage: 'applications',
      opens: '2026-02-10',
    });
    expect(nextStage([prepared, running], '2026-02-10')?.edition).toBe(2027);
    expect(nextStage([prepared, running], '2027-02-09')).toBeNull();
  });
});
