import { byNamespace, type Words } from '../words.ts';

/** What the first screens say, around the map and the search; everything else is in `page-words.ts`. */
export const words: Words = byNamespace(
  import.meta.glob(
    ['./ambassadors.json', './filter.json', './map.json', './places.json', './results.json', './shell.json'],
    { eager: true, import: 'default' },
  ),
);
