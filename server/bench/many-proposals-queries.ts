import type { Knex } from 'knex';

/**
 * Adds public proposals in bulk until there are as many as wanted: titles of things and real streets, texts as
 * long as people write them, places all over the city, a few for a whole district, a third worked on in an area, spread over
 * statuses and years, each by one or two of a thousand people.
 */
export async function addProposals(database: Knex, wanted: number): Promise<void> {
  await database.raw(
    `with street as (select label, row_number() over (order by id) - 1 as at from streets),
     precinct as (select district, label_point, row_number() over (order by number) - 1 as at from precincts),
     worked as (select id, row_number() over (order by id) - 1 as at from areas),
     made as (
       select n, hashtext('a' || n) & 2147483647 as one, hashtext('b' || n) & 2147483647 as two
       from generate_series((select count(*) from proposals) + 1, :wanted::int) n)
     insert into proposals (edition, status, title, short, description, justification, schedule, theme, scope, district,
       whole, place, districts, area, land_declared, costs, cost_pln, official_number, outcome, created_at, demonstration)
     select (select max(year) from editions),
       (array['developed', 'in-consultation', 'feedback-given', 'workshop', 'improved', 'ready', 'submitted',
              'submitted', 'submitted', 'submitted'])[one % 10 + 1],
       named.thing || ' ' || (array['przy ulicy', 'w pobliżu ulicy', 'na rogu ulicy', 'wzdłuż ulicy'])[two % 4 + 1]
         || ' ' || street.label,
       named.thing || ' dla mieszkańców ulicy ' || street.label || '. Miejsce jest dziś zaniedbane i prosi się o zmianę.',
       repeat('Projekt obejmuje prace przygotowawcze, uzgodnienia z jednostką miejską oraz wykonanie. ' || n || ' ', 14),
       repeat('Skorzystają mieszkańcy okolicznych bloków, starsi i dzieci. ', 8),
       repeat('Wiosna: projekt. Lato: wykonanie. Jesień: odbiór. ', 4),
       (array['greenery', 'infrastructure', 'culture', 'sport', 'social', 'health', 'education', 'safety',
              'cycling'])[two % 9 + 1],
       case when one % 20 = 0 then 'city' else 'district' end,
       case when one % 20 = 0 then null else precinct.district end,
       two % 33 = 0,
       case when two % 33 > 0 then ST_SnapToGrid(ST_Translate(precinct.label_point,
         (one % 1000 - 500) * 4e-6, (two % 1000 - 500) * 3e-6), 1e-7) end,
       array[precinct.district], worked.id, true, '[{"label": "Wykonanie", "amountPln": 42000}]', 2500 + two % 200000,
       case when one % 10 >= 6 then 'BO.X.' || n || '/26' end,
       case when one % 10 >= 6 then (array['positive', 'rejected', 'on-ballot', 'selected'])[two % 4 + 1] end,
       now() - n * interval '7 minutes', true
     from made
     join street on street.at = one % (select count(*) from streets)
     join precinct on precinct.at = two % (select count(*) from precincts)
     left join worked on n % 3 = 0 and worked.at = (n / 3) % (select count(*) from areas),
     lateral (select (array['Zielone podwórko', 'Ławki z oparciami', 'Plac zabaw', 'Siłownia plenerowa', 'Stojaki rowerowe',
       'Drzewa i krzewy', 'Oświetlenie alejek', 'Nowy chodnik', 'Doświetlone przejście dla pieszych', 'Łąka kwietna',
       'Ogród deszczowy', 'Biblioteczka sąsiedzka', 'Wybieg dla psów', 'Boisko do koszykówki', 'Warsztaty dla seniorów',
       'Kino plenerowe', 'Zajęcia z pierwszej pomocy', 'Tężnia solankowa', 'Schody z podjazdem', 'Mural',
       'Budki dla ptaków', 'Remont alejki', 'Progi zwalniające', 'Monitoring parku', 'Stół do ping-ponga',
       'Festyn rodzinny', 'Klub malucha', 'Czujniki jakości powietrza', 'Pumptrack',
       'Park kieszonkowy'])[(one / 7) % 30 + 1] as thing) named`,
    { wanted },
  );
  await database.raw(
    `with person as (
       insert into users (name, email)
       select 'Osoba ' || n, 'osoba-' || n || '@okolica.example' from generate_series(0, 999) n
       on conflict (email) do update set name = excluded.name
       returning id, split_part(name, ' ', 2)::int as n)
     insert into proposal_authors (proposal, user_id, first, shows_name, in_touch)
     select proposals.id, person.id, nth = 0, proposals.id % 4 > 0, proposals.id % 3 = 0
     from proposals cross join generate_series(0, 1) nth
     join person on person.n = (proposals.id + nth * 7) % 1000
     where (nth = 0 or proposals.id % 2 = 0)
       and not exists (select from proposal_authors where proposal = proposals.id)`,
  );
  await database.raw('vacuum (analyze) proposals, proposal_authors, users');
}

/** The least that a page of the list must know. */
export async function countPublic(database: Knex): Promise<void> {
  await database('proposals').whereRaw(`status not in ('draft', 'withdrawn')`).count();
}
