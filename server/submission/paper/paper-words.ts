import type { SubmissionPackage } from '../schema.ts';

/** What the paper, which is in Polish as the city's form is, calls the fields. */
export const fieldLabels: Record<SubmissionPackage['fields'][number]['name'], string> = {
  title: 'Tytuł',
  short: 'Skrócony opis',
  scope: 'Zasięg',
  place: 'Miejsce',
  description: 'Opis',
  justification: 'Uzasadnienie',
  schedule: 'Harmonogram',
  costs: 'Szacunkowe koszty',
  costPln: 'Koszt razem',
  theme: 'Temat',
  land: 'Teren',
};

export const notFormal =
  'To materiał pomocniczy. Okolica nie jest formalnym kanałem: projekt składa się na platformie budżetu obywatelskiego Miasta Krakowa (budzet.krakow.pl).';
