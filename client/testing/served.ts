import { expect } from 'vitest';

type Named = { name: string };
type Serving = {
  place: { id: string };
  answer: string;
  shares: { ambassador: Named }[];
  nearest: { ambassador: Named }[];
  contact: { name: string };
};

/** What the API answers for the first place found: the screen has to say the same. */
export async function served(base: string, words: string, expected: string): Promise<Serving> {
  const { items } = await (await fetch(`${base}/api/places?q=${encodeURIComponent(words)}`)).json();
  const serving: Serving = await (await fetch(`${base}/api/serving?place=${items[0].id}`)).json();
  expect(serving.answer, `${words} in the demonstration`).toBe(expected);
  return serving;
}
