import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useOwnStanding } from '../own.ts';
import type { MeetingWhole } from '../shapes.ts';
import { GuestForm } from './GuestForm.tsx';
import { OwnSignUp } from './OwnSignUp.tsx';

/** Signing up: at once with an account, by a confirmed e-mail without one. */
export function SignUp({ meeting }: { meeting: MeetingWhole }) {
  const { t } = useTranslation('meetings');
  const session = useSession();
  const own = useOwnStanding(String(meeting.id));
  return (
    <section className="meeting-part" aria-labelledby="sign-up">
      <h2 id="sign-up">{t('signUp.title')}</h2>
      {!session && <Waiting quiet />}
      {session && !session.account && <GuestForm meeting={meeting} />}
      {session?.account && own.isPending && <Waiting quiet />}
      {session?.account && own.error && !own.data && <Failure error={own.error} onRetry={() => void own.refetch()} />}
      {session?.account && own.data && (
        <OwnSignUp key={meeting.id} meeting={meeting} standing={own.data.signUp} name={session.account.name} />
      )}
    </section>
  );
}
