import { lazy, Suspense } from 'react';
import { loadPageWords } from '../i18n/start.ts';

/** An answer is whole without it: when its code cannot be fetched, nothing stands in its place. */
const NextMeetings = lazy(() =>
  Promise.all([import('./NextMeetings.tsx'), loadPageWords()]).then(
    ([module]) => ({ default: module.NextMeetings }),
    () => ({ default: () => null }),
  ),
);

/** The next meetings beside an answer, fetched after it with the words they need. */
export function NextMeetingsLater({ ambassadors }: { ambassadors: string[] }) {
  return (
    <Suspense>
      <NextMeetings ambassadors={ambassadors} />
    </Suspense>
  );
}
