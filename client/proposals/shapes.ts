import type { z } from 'zod';
import type {
  authorsAnswer,
  Finding as FindingOfServer,
  openedInvitation,
  ownProposals,
  ProposalItem as ProposalItemOfServer,
  ProposalWhole as ProposalWholeOfServer,
  proposalContent,
  proposalPage,
  similarAnswer,
  versionsAnswer,
} from '../../server/proposals/schema.ts';

type ItemOfServer = Omit<ProposalItemOfServer, 'point'>;
/** The schema says of points only that they are numbers; how many, JSON cannot say. */
type Placed<Item> = Omit<Item, 'point'> & { point: [lon: number, lat: number] | null };

export type Proposal = Placed<ItemOfServer>;
/** What the map draws of one. */
export type Mark = Pick<Proposal, 'id' | 'title' | 'theme' | 'status' | 'outcome' | 'scope' | 'demonstration'>;
export type ProposalWhole = Placed<ProposalWholeOfServer>;
export type Content = z.output<typeof proposalContent>;
/** As the server finds it, or what the form itself cannot send. */
export type Finding = Omit<FindingOfServer, 'code'> & { code: FindingOfServer['code'] | 'unread' };
export type Counted = z.output<typeof proposalPage>['byStatus'];
export type Authors = z.output<typeof authorsAnswer>;
export type OpenedInvitation = z.output<typeof openedInvitation>;
export type Versions = z.output<typeof versionsAnswer>;
export type Version = Versions['items'][number];
export type OwnProposal = Placed<z.output<typeof ownProposals>['items'][number]>;

type SimilarOfServer = z.output<typeof similarAnswer>;
export type SimilarCurrent = Placed<SimilarOfServer['current'][number]>;
export type SimilarPast = SimilarOfServer['past'][number];
export type Similar = { current: SimilarCurrent[]; past: SimilarPast[] };

export type { Rules } from '../../server/proposals/schema.ts';
export type { ProposalOutcome, ProposalStatus } from '../../server/proposals/status.ts';
