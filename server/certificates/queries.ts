import type { Knex } from 'knex';
import type { Language } from '../accounts/signed-in.ts';

export type CertificateRow = {
  id: number;
  year: number;
  number: number;
  code: string;
  ambassador: number | null;
  slug: string | null;
  holder: string | null;
  holderName: string | null;
  areaName: string;
  edition: number;
  training: string | null;
  issuedOn: string;
  namePublic: boolean;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  demonstration: boolean;
};

const columns = `
  c.id, c.year, c.number, c.code, c.ambassador, a.slug, c.holder, c.holder_name as "holderName",
  c.area_name as "areaName", c.edition, t.title as training, to_char(c.issued_on, 'YYYY-MM-DD') as "issuedOn",
  c.name_public as "namePublic", c.withdrawn_at as "withdrawnAt", c.withdrawal_reason as "withdrawalReason",
  c.demonstration
  from certificates c left join ambassadors a on a.id = c.ambassador left join trainings t on t.id = c.training`;

export async function certificatesOf(database: Knex, userId: string): Promise<CertificateRow[]> {
  const { rows } = await database.raw(`select ${columns} where c.holder = ? order by c.id desc`, [userId]);
  return rows;
}

export async function findCertificate(database: Knex, id: number): Promise<CertificateRow | undefined> {
  const { rows } = await database.raw(`select ${columns} where c.id = ?`, [id]);
  return rows[0];
}

export async function findByKey(
  database: Knex,
  key: { year: number; number: number; code: string },
): Promise<CertificateRow | undefined> {
  const { rows } = await database.raw(
    `select ${columns} where c.year = :year and c.number = :number and c.code = :code`,
    key,
  );
  return rows[0];
}

/** Newest first, those before the certificate of this id. */
export async function listCertificates(
  database: Knex,
  { before, most }: { before: number | null; most: number },
): Promise<CertificateRow[]> {
  const { rows } = await database.raw(
    `select ${columns} where :before::int is null or c.id < :before order by c.id desc limit :most`,
    { before, most },
  );
  return rows;
}

export type Entitled = {
  id: number;
  status: string;
  edition: number;
  demonstration: boolean;
  user: string | null;
  name: string;
  email: string | null;
  language: Language | null;
  area: string | null;
};

/** Who an ambassador is, for a certificate; locked, so that nobody else issues one meanwhile. */
export async function findEntitled(
  transaction: Knex,
  which: { id: number } | { slug: string },
): Promise<Entitled | undefined> {
  const [column, value] = 'id' in which ? ['a.id', which.id] : ['a.slug', which.slug];
  const { rows } = await transaction.raw(
    `select a.id, a.status, a.edition, a.demonstration, u.id as user, coalesce(p.name, u.name, a.name) as name,
       u.email, u.language,
       (select areas.name from areas where areas.ambassador = a.id order by areas.id limit 1) as area
     from ambassadors a left join users u on u.id = a.user_id left join ambassador_people p on p.ambassador = a.id
     where ${column} = ? for update of a`,
    [value],
  );
  return rows[0];
}

export async function hasValid(transaction: Knex, ambassador: number): Promise<boolean> {
  return (await transaction('certificates').where({ ambassador }).whereNull('withdrawn_at').first('id')) !== undefined;
}

/** The next number of this year, in Kraków's calendar. Counted in a row of its own: a number is never given twice. */
export async function nextNumber(transaction: Knex): Promise<{ year: number; number: number }> {
  const { rows } = await transaction.raw(
    `insert into certificate_numbers as given (year, last)
     values (extract(year from now() at time zone 'Europe/Warsaw'), 1)
     on conflict (year) do update set last = given.last + 1 returning year, last as number`,
  );
  return rows[0];
}

export async function insertCertificate(
  transaction: Knex,
  row: {
    year: number;
    number: number;
    code: string;
    ambassador: number;
    holder: string | null;
    training: number | null;
    edition: number;
    holder_name: string;
    area_name: string;
    issued_by: string | null;
    demonstration: boolean;
  },
): Promise<number> {
  const [made] = await transaction('certificates')
    .insert({ ...row, issued_on: transaction.raw("(now() at time zone 'Europe/Warsaw')::date") })
    .returning('id');
  return made.id;
}

/** @returns whether it was valid until now */
export async function withdraw(
  transaction: Knex,
  id: number,
  { by, reason }: { by: string; reason: string },
): Promise<boolean> {
  const changed = await transaction('certificates')
    .where({ id })
    .whereNull('withdrawn_at')
    .update({ withdrawn_at: transaction.fn.now(), withdrawn_by: by, withdrawal_reason: reason });
  return changed > 0;
}

export async function publishName(database: Knex, id: number, namePublic: boolean): Promise<void> {
  await database('certificates')
    .where({ id })
    .update({ name_public: namePublic, name_public_since: namePublic ? database.fn.now() : null });
}

/** The number stays given and the certificate stays valid or not; the name goes. */
export async function takeNameOut(transaction: Knex, userId: string): Promise<void> {
  await transaction('certificates')
    .where({ holder: userId })
    .update({ holder: null, holder_name: null, name_public: false, name_public_since: null });
}
