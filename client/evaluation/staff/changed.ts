import { useQueryClient } from '@tanstack/react-query';

/** Figures, indicators and imports are asked for again. */
export function useEvaluationChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({
      predicate: ({ queryKey: [scope, path] }) =>
        (scope === 'api' || scope === 'own') && String(path).startsWith('/api/evaluation'),
    });
  };
}
