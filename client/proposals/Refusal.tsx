import { useProblemWords } from './problem-words.ts';

/** Why the whole was refused; said aloud when it comes. */
export function Refusal({ code }: { code: string | null }) {
  const words = useProblemWords();
  return (
    <div role="alert" className="proposal-refused">
      {code && <p>{words(code)}</p>}
    </div>
  );
}
