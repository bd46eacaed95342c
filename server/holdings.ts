import type { Holding } from './accounts/holding.ts';
import { accountHolding, mailHolding, sessionHolding } from './accounts/own-holding.ts';
import { ambassadorHolding, proposalHolding } from './ambassadors/person/holding.ts';
import { applicationHolding } from './applications/person/holding.ts';
import { draftHolding } from './areas/drafts/holding.ts';
import { actHolding } from './audit/holding.ts';
import { certificateHolding } from './certificates/holding.ts';
import { consultationHolding } from './consultations/person/holding.ts';
import { conversationHolding } from './conversations/holding.ts';
import { gapNoteHolding } from './coverage/notes/holding.ts';
import { evaluationImportHolding } from './evaluation/imports/holding.ts';
import { exchangeHolding } from './exchange/person/holding.ts';
import { followHolding } from './follows/holding.ts';
import { letterHolding } from './letters/holding.ts';
import { materialHolding } from './materials/holding.ts';
import { plannedMeetingHolding, signUpHolding } from './meetings/holding.ts';
import { needHolding, supportHolding } from './needs/person/holding.ts';
import { authorshipHolding, proposalInvitationHolding } from './proposals/person/holding.ts';
import { trainingHolding } from './trainings/holding.ts';
import { bookingHolding, tableHolding } from './workshops/person/holding.ts';

/**
 * Everything held about people, topic by topic: what an account shows, exports and erases, in this order. Erasing an
 * ambassador takes the account out of the ambassador's row, so what is found through it comes before.
 */
export const holdings: Holding[] = [
  accountHolding,
  actHolding,
  gapNoteHolding,
  sessionHolding,
  mailHolding,
  letterHolding,
  followHolding,
  trainingHolding,
  certificateHolding,
  draftHolding,
  applicationHolding,
  proposalHolding,
  authorshipHolding,
  proposalInvitationHolding,
  materialHolding,
  evaluationImportHolding,
  exchangeHolding,
  conversationHolding,
  ambassadorHolding,
  signUpHolding,
  plannedMeetingHolding,
  needHolding,
  supportHolding,
  bookingHolding,
  tableHolding,
  consultationHolding,
];
