import { json } from '../../http/answer.ts';
import { endpoint } from '../../http/endpoint.ts';
import { Problem } from '../../http/problem.ts';
import { prepare } from '../content/prepare.ts';
import { editionOf } from '../edition.ts';
import { readRules } from '../rules/queries.ts';
import { checkBody, checked, type Finding } from '../schema.ts';
import { findingsIn } from './findings.ts';

export const checkProposal = endpoint({
  summary: 'What a proposal would lack; nothing is kept',
  body: checkBody,
  answer: checked,
  audit: 'never',
  handle: async ({ body }, { database: { read }, city }) => {
    const { edition, ...content } = body;
    const rules = await readRules(read, await editionOf(read, edition));
    const outside: Finding[] = [];
    const prepared = await prepare(read, city(), content).catch((error: unknown) => {
      if (!(error instanceof Problem) || error.members.reason !== 'outside-city') throw error;
      const { at, repaired } = error.members;
      outside.push({
        field: 'place',
        code: 'outside-city',
        severity: 'must',
        detail: error.message,
        outside: at && { type: 'Point', coordinates: at },
        repaired,
      });
      return prepare(read, city(), { ...content, place: null });
    });
    const findings = await findingsIn(read, prepared, rules);
    const others =
      outside.length > 0 ? findings.filter(({ field, code }) => field !== 'place' || code !== 'missing') : findings;
    return json({
      findings: [...outside, ...others],
      costPln: prepared.costPln,
      districts: prepared.geometry ? prepared.districts : [],
    });
  },
});
