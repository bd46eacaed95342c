import { byNamespace, type Words } from '../words.ts';

/** All but what single pages say, which is in `page-words.ts`. */
export const words: Words = byNamespace(
  import.meta.glob(['./*.json', '!./about.json', '!./accounts.json', '!./become.json', '!./editing.json'], {
    eager: true,
    import: 'default',
  }),
);
