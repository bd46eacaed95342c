import type { Knex } from 'knex';
import { sayWhen } from '../meetings/warsaw-time.ts';
import type { Services } from '../services.ts';
import type { Person, TrainingRow } from './queries.ts';

type Kind = 'training-booked' | 'training-waiting' | 'training-moved-up' | 'training-changed' | 'training-cancelled';

/** Writes to people about a training, in the transaction that gives the reason; `mail.hurry` follows the commit. */
export async function tell(
  transaction: Knex,
  { mail, site }: Pick<Services, 'mail' | 'site'>,
  kind: Kind,
  training: TrainingRow,
  people: Pick<Person, 'email' | 'name' | 'language'>[],
  quoted?: string,
): Promise<void> {
  for (const { email, name, language } of people)
    await mail.queue(transaction, {
      to: email,
      name,
      language,
      kind,
      link: `${site.origin()}/support/trainings#training-${training.id}`,
      values: { title: training.title, when: sayWhen(training.startsAt, training.endsAt, language) },
      ...(quoted && { quoted }),
    });
}
