import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownKey } from '../../accounts/own-api.ts';
import { type ApiProblem, changeByApi } from '../../api.ts';
import { RemarksWhileWriting } from '../../consultations/section/RemarksWhileWriting.tsx';
import { useStore } from '../../map/store.ts';
import { ClashDialog } from '../../saving/ClashDialog.tsx';
import { SaveNotice } from '../../saving/SaveNotice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useFindingWords } from '../finding-words.ts';
import { usePartWords } from '../part-words.ts';
import { proposalPath } from '../proposals.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { Finding, ProposalWhole, Rules } from '../shapes.ts';
import { CheckStep } from './CheckStep.tsx';
import { CostsStep } from './CostsStep.tsx';
import { type ContentPart, createProposalSaver, savedOf } from './content.ts';
import { IdeaStep } from './IdeaStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { SimilarWhileWriting } from './SimilarWhileWriting.tsx';
import { StepChoice } from './StepChoice.tsx';
import { StepTurns } from './StepTurns.tsx';
import { readStep, remarkedIn } from './steps.ts';
import { WordsStep } from './WordsStep.tsx';

/** A proposal being written: one part at a time, saved as it is typed, with what is wrong beside each field. */
export function Editor({ proposal, rules }: { proposal: ProposalWhole; rules: Rules }) {
  const { t } = useTranslation('proposals');
  const queries = useQueryClient();
  const { id } = proposal;
  const step = useSearch({ strict: false, select: (address) => readStep(address.step) });
  const [saver] = useState(() =>
    createProposalSaver(proposal, async (version, content) => {
      const saved = await changeByApi<ProposalWhole>('PUT', proposalPath(id), { ...content, version });
      queries.setQueryData(ownKey(proposalPath(id)), saved);
      return saved;
    }),
  );
  useEffect(() => saver.start(), [saver]);
  useEffect(() => saver.receive(savedOf(proposal)), [saver, proposal]);
  const content = useStore(saver.store, (saving) => saving.content);
  const problem = useStore(saver.store, (saving) => saving.problem);
  const findings = findingsNow(proposal.findings, problem);
  const state = useStore(saver.store, (saving) => saving.state);
  useEffect(() => {
    if (state === 'closed') void queries.invalidateQueries({ queryKey: ownKey(proposalPath(id)) });
  }, [state, queries, id]);

  // Closing the question is no answer to it: the notice at the top brings it back.
  const clash = useStore(saver.store, (saving) => saving.clash);
  const [putAside, setPutAside] = useState<typeof clash>(null);
  const partWords = usePartWords();
  const words = useFindingWords();
  // What is not filled in yet is no mistake before somebody asked for the check.
  const [checked, setChecked] = useState(step === 'check');
  useEffect(() => {
    if (step === 'check') setChecked(true);
  }, [step]);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);

  const change = useCallback((part: ContentPart, value: unknown) => saver.change(part, value), [saver]);
  const wrong = (field: Finding['field']) => {
    const finding = findings.find(
      (each) =>
        each.field === field &&
        each.severity === 'must' &&
        (checked || proposal.status !== 'draft' || !['missing', 'land-not-declared'].includes(each.code)),
    );
    return finding && words(finding);
  };
  const settled = async () => ((await saver.flush()) ? saver.store.get().version : null);
  const own = { proposal, content, change, rules, wrong, findings };
  return (
    <article className="proposal proposal-editor">
      <p className="proposal-back">
        <Link to="/proposals/$id" activeOptions={{ exact: true }} params={{ id: String(id) }}>
          {t('edit.back')}
        </Link>
      </p>
      <PageHeading title={content.title || t('untitled')} />
      <p>
        <StatusMark status={proposal.status} />
      </p>
      <SaveNotice saver={saver} onChoose={() => setPutAside(null)} />
      <StepChoice id={id} step={step} findings={findings} />
      <form className="proposal-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <h2 ref={heading} tabIndex={-1}>
          {t(`step.${step}`)}
        </h2>
        <RemarksWhileWriting proposal={id} fields={remarkedIn[step]} />
        {step === 'idea' && <IdeaStep {...own} />}
        {step === 'place' && <PlaceStep {...own} />}
        {step === 'words' && <WordsStep {...own} />}
        {step === 'costs' && <CostsStep {...own} />}
      </form>
      {step === 'check' && <CheckStep {...own} settled={settled} />}
      <StepTurns id={id} step={step} />
      {step !== 'costs' && step !== 'words' && <SimilarWhileWriting id={id} content={content} />}
      <ClashDialog saver={saver} open={clash !== putAside} onClose={() => setPutAside(clash)} {...partWords} />
    </article>
  );
}

/** What is wrong with what is typed: where the server refused it for that, it said so with the refusal. */
function findingsNow(kept: Finding[], problem: ApiProblem | null): Finding[] {
  if (problem?.code !== 'incomplete') return kept;
  const refused = problem.members.findings as Finding[];
  return [...refused, ...kept.filter(({ field }) => field === 'costs' || field === 'landDeclared')];
}
