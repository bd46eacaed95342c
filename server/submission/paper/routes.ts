import { z } from 'zod';
import { required } from '../../accounts/signed-in.ts';
import { endpoint } from '../../http/endpoint.ts';
import { readSurroundings } from '../../paper-map/queries.ts';
import { proposalIdIn } from '../../proposals/missing.ts';
import { readPackage } from '../package.ts';
import { extentOf, placeOnMap } from '../queries.ts';
import { frameFor, writePackage } from './package-paper.ts';

const nowhere = { at: [0, 0] as [number, number], widthM: 0, heightM: 0 };

export const packagePaper = endpoint({
  summary: 'The package as PDF: every field in the form’s order, the map of the place, and a sheet for the signatures',
  answer: z.string(),
  contentType: 'application/pdf',
  handle: async ({ caller, path }, { database: { write }, site }) => {
    const id = proposalIdIn(path);
    const { ready, proposal } = await readPackage(write, id, required(caller));
    const extent = await extentOf(write, id);
    const { frame, half, detailed } = frameFor(extent ?? nowhere);
    const features = extent
      ? await readSurroundings(write, { at: extent.at, half, detailed, own: placeOnMap(id) })
      : [];
    const body = await writePackage({
      ready,
      features,
      frame,
      address: `${site.origin()}/proposals/${id}`,
      demonstration: proposal.demonstration,
      created: new Date(proposal.updatedAt),
    });
    return {
      status: 200,
      contentType: 'application/pdf',
      body,
      headers: { 'Content-Disposition': `inline; filename="projekt-${id}.pdf"`, 'Cache-Control': 'private, no-store' },
    };
  },
});
