import type { Holding } from '../../accounts/holding.ts';
import { heldConsultations } from './queries.ts';

/**
 * What was asked and answered stays without the person: others rely on it. The account's row lets go of it by itself,
 * and what an erased expert had taken is free for their unit again.
 */
export const consultationHolding: Holding = {
  name: 'consultations',
  collect: heldConsultations,
  erase: async () => [],
};
