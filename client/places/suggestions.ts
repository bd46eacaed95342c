import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiQuery } from '../api.ts';
import type { Place } from './shapes.ts';

const pauseMs = 80;
const mostShown = 8;
const fewestLetters = 2;

/** What to ask for the typed text; null while it is too short to ask. */
export function suggestionsPath(text: string): string | null {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length < fewestLetters ? null : `/api/places?q=${encodeURIComponent(words)}&limit=${mostShown}`;
}

/** Places for the typed text, asked after a short pause; the ones before stay until the new ones come. */
export function useSuggestions(text: string) {
  const wanted = suggestionsPath(text);
  const [path, setPath] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setPath(wanted), wanted === null ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = useQuery({ ...apiQuery<{ items: Place[] }>(path), placeholderData: keepPreviousData });
  const items = wanted === null ? [] : (query.data?.items ?? []);
  return {
    items,
    /** The items are for exactly this text. */
    settled: wanted === path && !query.isPlaceholderData && query.isSuccess,
    asked: wanted !== null,
    error: wanted === path ? query.error : null,
    retry: query.refetch,
  };
}
