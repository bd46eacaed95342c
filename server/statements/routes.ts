import { json } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { keptOf } from '../retention/routes.ts';
import { retentionRules } from '../retention/rules.ts';
import { type StatementsAnswer, statementsAnswer } from './schema.ts';

export const readStatements = endpoint({
  summary: 'What the declaration of accessibility and the privacy page are made of',
  answer: statementsAnswer,
  handle: (_input, { config: { operator, basemapStyleUrl } }) => {
    const { example, ...who } = operator;
    const basemapHost = basemapStyleUrl ? new URL(basemapStyleUrl).host : null;
    const kept = retentionRules.map((rule) => ({ name: rule.name, kept: keptOf(rule.kept) }));
    return json({ operator: who, example, basemapHost, kept } satisfies StatementsAnswer);
  },
});
