import { useLocation } from '@tanstack/react-router';

/** What the map speaks of beside who serves where. */
export type Subject = 'ambassadors' | 'results' | 'meetings' | 'gaps';

/** The subject of the screen beside the map. */
export const useSubject = (): Subject =>
  useLocation({
    select: ({ pathname }) => {
      if (pathname.startsWith('/results')) return 'results';
      if (pathname.startsWith('/meetings')) return 'meetings';
      return pathname === '/staff/coverage' ? 'gaps' : 'ambassadors';
    },
  });
