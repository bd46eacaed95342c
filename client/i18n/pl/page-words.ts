import { byNamespace, type Words } from '../words.ts';

/** What single pages say; loaded with them. Every namespace that is not in `words.ts`. */
export const words: Words = byNamespace(
  import.meta.glob(
    [
      './*.json',
      '!./ambassadors.json',
      '!./filter.json',
      '!./map.json',
      '!./places.json',
      '!./results.json',
      '!./shell.json',
    ],
    { eager: true, import: 'default' },
  ),
);
