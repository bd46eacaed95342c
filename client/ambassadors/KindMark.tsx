import type { AreaKind } from '../../server/areas/area-kind.ts';
import '../filter/matches.css';

/** The mark that the map uses for a kind of area; the word always stands beside it. */
export function KindMark({ kind }: { kind: AreaKind }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden className="kind-mark">
      {kind === 'estate' && <rect x="2" y="2" width="12" height="12" rx="2" />}
      {kind === 'streets' && <path d="m8 .5 7.5 7.5L8 15.5.5 8z" />}
      {kind === 'part-of-district' && <circle cx="8" cy="8" r="6.5" />}
    </svg>
  );
}
