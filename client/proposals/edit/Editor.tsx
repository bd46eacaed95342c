import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownKey } from '../../accounts/own-api.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { RemarksWhileWriting } from '../../consultations/section/RemarksWhileWriting.tsx';
import { useStore } from '../../map/store.ts';
import { ClashDialog } from '../../saving/ClashDialog.tsx';
import { SaveNotice } from '../../saving/SaveNotice.tsx';
import { useCodeWords } from '../../support/code-words.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useFindingWords } from '../finding-words.ts';
import { usePartWords } from '../part-words.ts';
import { proposalPath } from '../proposals.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { Finding, ProposalWhole, Rules } from '../shapes.ts';
import { CheckStep } from './CheckStep.tsx';
import { CostsStep } from './CostsStep.tsx';
import { type ContentPart, createProposalSaver, savedOf } from './content.ts';
import { hasUnread } from './cost-rows.ts';
import { IdeaStep } from './IdeaStep.tsx';
import type { Aside, OwnStep } from './own-step.ts';
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
  const [aside, setAside] = useState<Aside>({ place: null, district: null, costRows: null });
  const unread = hasUnread(aside.costRows);
  const findings = findingsNow(proposal.findings, problem, unread);
  const state = useStore(saver.store, (saving) => saving.state);
  useEffect(() => {
    if (state === 'closed') void queries.invalidateQueries({ queryKey: ownKey(proposalPath(id)) });
  }, [state, queries, id]);

  // Closing the question is no answer to it: the notice at the top brings it back.
  const clash = useStore(saver.store, (saving) => saving.clash);
  const [unasked, setUnasked] = useState<typeof clash>(null);
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
  const settled = async () => {
    if (unread) throw new ApiProblem(0, 'costs-unread', '', {});
    return (await saver.flush()) ? saver.store.get().version : null;
  };
  const refused = useCodeWords('saving');
  const own: OwnStep = {
    ...{ proposal, content, change, rules, wrong, findings, aside },
    unknown: (part) => (problem?.code === `unknown-${part}` ? refused(problem.code) : undefined),
    putAside: (part) => setAside((before) => ({ ...before, ...part })),
  };
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
      <SaveNotice saver={saver} onChoose={() => setUnasked(null)} />
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
      <ClashDialog saver={saver} open={clash !== unasked} onClose={() => setUnasked(clash)} {...partWords} />
    </article>
  );
}

/** What the server cannot know: it has not been sent. */
const unreadCosts: Finding = { field: 'costs', code: 'unread', severity: 'must', detail: '' };

/** What is wrong with what is typed: where the server refused it for that, it said so with the refusal. */
function findingsNow(saved: Finding[], problem: ApiProblem | null, unread: boolean): Finding[] {
  const kept = unread ? [...saved.filter(({ field }) => field !== 'costs'), unreadCosts] : saved;
  if (problem?.code !== 'incomplete') return kept;
  const refused = problem.members.findings as Finding[];
  return [...refused, ...kept.filter(({ field }) => field === 'costs' || field === 'landDeclared')];
}
