import type { Knex } from 'knex';

/** What a proposed version would call its area; an application may be withdrawn before there is any area. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Empty for versions that do not rename: the area is called what it is called.
    alter table area_versions
      add column name text,
      add column kind text check (kind in ('estate', 'streets', 'part-of-district'));

    alter table applications
      drop constraint applications_check,
      add constraint applications_area_check check (status in ('draft', 'withdrawn') or area is not null);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    delete from applications where status = 'withdrawn' and area is null;
    alter table applications
      drop constraint applications_area_check,
      add constraint applications_check check (status = 'draft' or area is not null);
    alter table area_versions drop column name, drop column kind;
  `);
}
