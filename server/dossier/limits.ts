import type { Limit } from '../http/limits/limits.ts';

/** Grounds are measured and papers drawn anew each time: plenty for people, too little for whoever wants to keep us busy. */
export const dossiers: Limit[] = [{ name: 'dossiers', by: 'address', most: 120, withinS: 60 }];
export const papers: Limit[] = [{ name: 'dossier-papers', by: 'address', most: 20, withinS: 60 }];
