import type { Knex } from 'knex';
import type { Rules } from '../schema.ts';

/** What holds in an edition that nobody has written rules for: those of the editions of 2020 and later. */
const usual: Omit<Rules, 'edition' | 'pools'> = {
  titleMost: 60,
  shortLeast: 60,
  shortMost: 250,
  districtLeastPln: 2500,
  cityLeastPln: 25_000,
  districtMostShare: 0.4,
  cityMostShare: 0.2,
  signatures: 15,
  signatureDays: 10,
  source: '',
};

export async function readRules(database: Knex, edition: number): Promise<Rules> {
  const { rows } = await database.raw(
    `select (select json_build_object('titleMost', title_most, 'shortLeast', short_least, 'shortMost', short_most,
               'districtLeastPln', district_least_pln, 'cityLeastPln', city_least_pln,
               'districtMostShare', district_most_share, 'cityMostShare', city_most_share, 'signatures', signatures,
               'signatureDays', signature_days, 'source', source)
             from proposal_rules where edition = :edition) as rules,
            (select coalesce(json_agg(json_build_object('district', district, 'poolPln', pool_pln) order by district), '[]')
             from edition_pools where edition = :edition) as pools`,
    { edition },
  );
  return { edition, ...(rows[0].rules ?? usual), pools: rows[0].pools };
}

export async function writeRules(transaction: Knex, { edition, pools, ...rules }: Rules): Promise<void> {
  await transaction('proposal_rules')
    .insert({
      edition,
      title_most: rules.titleMost,
      short_least: rules.shortLeast,
      short_most: rules.shortMost,
      district_least_pln: rules.districtLeastPln,
      city_least_pln: rules.cityLeastPln,
      district_most_share: rules.districtMostShare,
      city_most_share: rules.cityMostShare,
      signatures: rules.signatures,
      signature_days: rules.signatureDays,
      source: rules.source,
    })
    .onConflict('edition')
    .merge();
  await transaction('edition_pools').where({ edition }).delete();
  if (pools.length > 0)
    await transaction('edition_pools').insert(
      pools.map(({ district, poolPln }) => ({ edition, district, pool_pln: poolPln })),
    );
}

/** Keeps others from changing the rules of an edition until the transaction ends. Gives false when there is no such edition. */
export async function lockEdition(transaction: Knex, year: number): Promise<boolean> {
  return Boolean(await transaction('editions').where({ year }).forUpdate().first('year'));
}

export async function knownDistricts(database: Knex): Promise<number[]> {
  return database('districts').pluck('number');
}
