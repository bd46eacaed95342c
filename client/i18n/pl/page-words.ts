import { byNamespace, type Words } from '../words.ts';

/** What single pages say; loaded with them. */
export const words: Words = byNamespace(
  import.meta.glob(['./about.json', './accounts.json', './become.json', './editing.json'], {
    eager: true,
    import: 'default',
  }),
);
