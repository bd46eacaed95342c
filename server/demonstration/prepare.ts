import { prepareDemonstrationAccounts } from '../accounts/demonstration.ts';
import type { Services } from '../services.ts';
import { prepareDemonstrationApplications } from './applications/prepare.ts';
import { loadDemonstrationConsultations } from './consultations/load.ts';
import { loadDemonstrationConversations } from './conversations/load.ts';
import { prepareDemonstrationEdition } from './edition.ts';
import { loadDemonstrationStudy } from './evaluation/load.ts';
import { loadDemonstration } from './load.ts';
import { loadDemonstrationMeetings } from './meetings/load.ts';
import { loadDemonstrationNeeds } from './needs/load.ts';
import { plannedEdition } from './plan.ts';
import { loadDemonstrationProposals, prepareDemonstrationAuthors } from './proposals/load.ts';
import { prepareDemonstrationSupport } from './support/load.ts';
import { loadDemonstrationWorkshops } from './workshops/load.ts';

/** Puts everything fictional in place that is missing, and moves what is to come on with the days. */
export async function prepareDemonstration(
  { config, database }: Pick<Services, 'config' | 'database'>,
  say: (sentence: string) => void,
): Promise<void> {
  const { write } = database;
  await loadDemonstration(write, say);
  await prepareDemonstrationEdition(write);
  await prepareDemonstrationAccounts({ config, database });
  await prepareDemonstrationSupport(write);
  await prepareDemonstrationApplications(write);
  await loadDemonstrationMeetings(write, plannedEdition.year);
  await loadDemonstrationNeeds(write, plannedEdition.year);
  await loadDemonstrationProposals(write, plannedEdition.year);
  await prepareDemonstrationAuthors(write);
  await loadDemonstrationConsultations(write);
  await loadDemonstrationWorkshops(write, plannedEdition.year);
  await loadDemonstrationConversations(write);
  await loadDemonstrationStudy(write);
}
