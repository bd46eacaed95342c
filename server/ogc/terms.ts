import type { Link } from './links.ts';

/** Under which conditions a collection may be used; each is said in three languages on the page of open data. */
export type Licence = {
  id: 'cc-by-4.0' | 'odbl-1.0' | 'msip' | 'not-stated';
  name: string;
  /** Null where the publisher has no page for it. */
  url: string | null;
};

export const ownLicence: Licence = {
  id: 'cc-by-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};
export const openDatabaseLicence: Licence = {
  id: 'odbl-1.0',
  name: 'ODbL 1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
};
/** The lines of precincts: as they are, fitted to those of districts, and in areas that are made of precincts. */
export const mapPortalTerms: Licence = {
  id: 'msip',
  name: 'Warunki MSIP Kraków: podać źródło, nie udostępniać odpłatnie; linie wspólne z dzielnicami: ODbL 1.0',
  url: null,
};
export const notStated: Licence = {
  id: 'not-stated',
  name: 'Licencji nie podano; autorzy proszą o cytowanie Pabulib',
  url: null,
};

/** Where the publisher has no page of the terms, ours of all sources tells them. */
export function licenceLink(origin: string, { name, url }: Licence): Link {
  return { href: url ?? `${origin}/about#sources`, rel: 'license', type: 'text/html', title: name };
}
