import { useQuery } from '@tanstack/react-query';
import type { StatementsAnswer } from '../../server/statements/schema.ts';
import { askApi } from '../api.ts';

/** Who runs this installation, and what is kept how long. */
export const useStatements = () =>
  useQuery({
    queryKey: ['statements'],
    queryFn: ({ signal }) => askApi<StatementsAnswer>('/api/statements', { signal }),
  });
