import { useLocation } from '@tanstack/react-router';

/** Post that the address leads to, as in `#post-12`; null for none. */
export const useAimedPost = (): number | null =>
  useLocation({
    select: ({ hash }) => {
      const id = /^post-(\d{1,9})$/.exec(hash)?.[1];
      return id === undefined ? null : Number(id);
    },
  });
