import { utc } from '../database/time-sql.ts';

const authorsWhere = (column: string) => `(
  select coalesce(json_agg(users.name order by proposal_authors.first desc, proposal_authors.joined_at), '[]')
  from proposal_authors join users on users.id = proposal_authors.user_id
  where proposal_authors.proposal = proposals.id and proposal_authors.${column})`;

const mark = `'id', proposals.id, 'title', proposals.title, 'theme', proposals.theme, 'status', proposals.status,
  'outcome', proposals.outcome, 'scope', proposals.scope, 'demonstration', proposals.demonstration`;

export const proposalMarkJson = `json_build_object(${mark})`;

export const proposalItemJson = `json_build_object(${mark},
  'edition', proposals.edition, 'short', proposals.short, 'district', proposals.district, 'whole', proposals.whole,
  'point', ST_AsGeoJSON(proposals.point, 6)::json -> 'coordinates', 'costPln', proposals.cost_pln::float8,
  'authors', ${authorsWhere('shows_name')}, 'officialNumber', proposals.official_number,
  'updatedAt', ${utc('proposals.updated_at')})`;

/** Names of those who let authors of similar proposals find them. */
export const authorsInTouch = authorsWhere('in_touch');
