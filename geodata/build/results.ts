import type { ResultStatistic, ResultStatisticsFile, ResultsFile } from '../dataset.ts';
import { BuildRefusal, type SourceFiles } from './source-files.ts';
import { PABULIB } from './sources.ts';

/** What the publisher left out; shown wherever the figures are. */
const MISSING_CITY_WIDE = 'Nie opublikowano plików z projektami ogólnomiejskimi z lat 2023 i 2025.';
const MISSING_SELECTED = 'W plikach z 2018 roku nie podano, które projekty wybrano.';
const MISSING_CATEGORIES = 'Kategorie projektów podano tylko za lata 2023–2025.';
const MISSING_VOTERS = 'Płeć i wiek głosujących podano tylko za lata 2023–2025.';

/** Every ballot project, by year and district; within a district in the published order. */
export function makeResults(projects: SourceFiles['bo_projects.csv']): ResultsFile {
  const rows = projects.toSorted((a, b) => a.edition_year - b.edition_year || a.district - b.district);
  const categories = [...new Set(rows.map(({ category }) => category))].filter((name) => name !== '').toSorted();
  const place = new Map(categories.map((name, index) => [name, index]));
  return {
    sources: PABULIB,
    missing: [MISSING_CITY_WIDE, MISSING_SELECTED, MISSING_CATEGORIES],
    categories,
    columns: {
      year: rows.map((row) => row.edition_year),
      district: rows.map((row) => row.district),
      projectId: rows.map((row) => row.project_id),
      title: rows.map((row) => row.name.replace(/\s+/gu, ' ').trim()),
      category: rows.map((row) => place.get(row.category) ?? null),
      costPln: rows.map((row) => row.cost),
      votes: rows.map((row) => row.votes),
      points: rows.map((row) => row.score),
      selected: rows.map((row) => (row.selected === '' ? null : row.selected === '1' ? 1 : 0)),
    },
  };
}

/** `districtNumbers`: the number by the name of the district, for the one ballot that publishes the voters' districts. */
export function makeResultStatistics(
  rows: SourceFiles['bo_district_stats.csv'],
  districtNumbers: ReadonlyMap<string, number>,
): ResultStatisticsFile {
  const statistics = rows
    .toSorted((a, b) => a.year - b.year || a.district - b.district)
    .map((row): ResultStatistic => {
      const sexKnown = row.sexF + row.sexM > 0;
      const agesKnown = row.ages_n > 0;
      return {
        year: row.year,
        district: row.district,
        projects: row.num_projects,
        voters: row.num_votes,
        poolPln: row.budget,
        voteFrom: isoDate(row.date_begin),
        voteTo: isoDate(row.date_end),
        women: sexKnown ? row.sexF : null,
        men: sexKnown ? row.sexM : null,
        medianAge: agesKnown ? Number(row.age_median) : null,
        agesKnown: agesKnown ? row.ages_n : null,
        under18: agesKnown ? row.u18 : null,
        over64: agesKnown ? row.a65 : null,
        votersByDistrict: readVotersByDistrict(row.neighborhoods, districtNumbers),
      };
    });
  return { sources: PABULIB, missing: [MISSING_CITY_WIDE, MISSING_VOTERS], statistics };
}

/** "28.09.2019" → "2019-09-28". */
function isoDate(polish: string): string {
  return polish.split('.').toReversed().join('-');
}

/** '[["Podgórze", 6839], …]' → { 13: 6839, … }; an empty list is null. */
function readVotersByDistrict(
  text: string,
  districtNumbers: ReadonlyMap<string, number>,
): Record<number, number> | null {
  const pairs = JSON.parse(text) as [string, number][];
  if (pairs.length === 0) return null;
  return Object.fromEntries(
    pairs.map(([name, voters]) => {
      const number = districtNumbers.get(name);
      if (number === undefined) throw new BuildRefusal(`bo_district_stats.csv names an unknown district "${name}".`);
      return [number, voters];
    }),
  );
}
