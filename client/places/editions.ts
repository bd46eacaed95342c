import { useApi } from '../api.ts';

type Edition = {
  year: number;
  name: string;
  /** People and areas in it are fictional. */
  demonstration: boolean;
  contactName: string | null;
  contactUrl: string | null;
};

/** Editions of the programme, the newest first; undefined until known. */
export const useEditions = (): Edition[] | undefined => useApi<{ items: Edition[] }>('/api/editions').data?.items;
