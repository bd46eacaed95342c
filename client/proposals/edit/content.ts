import type { ApiProblem } from '../../api.ts';
import { keptOnDevice } from '../../saving/kept.ts';
import type { Parts } from '../../saving/parts.ts';
import { createSaver, type Saved, type Saver } from '../../saving/saver.ts';
import type { Content, ProposalWhole } from '../shapes.ts';

export type ContentPart = keyof Content;
export type ProposalSaver = Saver<Content, ContentPart>;

/** In the order of the form. */
const names: readonly ContentPart[] = [
  'title',
  'short',
  'theme',
  'origin',
  'meeting',
  'needs',
  'scope',
  'district',
  'whole',
  'place',
  'placeNote',
  'area',
  'landDeclared',
  'description',
  'justification',
  'schedule',
  'costs',
];

/** What the authors say of a proposal, out of what the server answers about it. */
export function contentOf(whole: ProposalWhole): Content {
  const { title, short, description, justification, schedule, theme, scope, district } = whole;
  const { place, placeNote, landDeclared, costs, origin, meeting, needs, area } = whole;
  return {
    ...{ title, short, description, justification, schedule, theme, scope, district, whole: whole.whole },
    ...{ place, placeNote, landDeclared, costs, origin },
    meeting: meeting?.id ?? null,
    needs: needs.map(({ id }) => id),
    area: area?.id ?? null,
  };
}

export const ofContent: Parts<Content, ContentPart> = {
  names,
  read: (content, part) => content[part],
  write: (content, part, value) => ({ ...content, [part]: value }),
  rewritten: ['place', 'district', 'needs'],
};

/** What of a proposal was typed on this device and has not reached the server. */
const keptContent = keptOnDevice<Content>('proposal');

export const savedOf = (whole: ProposalWhole): Saved<Content> => ({
  content: contentOf(whole),
  version: whole.version,
});

/** Saves a proposal as it is written. */
export const createProposalSaver = (
  proposal: ProposalWhole,
  send: (version: number, content: Content) => Promise<ProposalWhole>,
): ProposalSaver =>
  createSaver({
    id: proposal.id,
    first: savedOf(proposal),
    parts: ofContent,
    device: keptContent,
    send: async (version, content) => savedOf(await send(version, content)),
    newer: ({ members }: ApiProblem) => {
      const { version, ...content } = members.current as Content & { version: number };
      return { content, version };
    },
  });
