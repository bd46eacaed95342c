import type { Knex } from 'knex';
import { appoint } from '../ambassadors/life/appoint.ts';
import { tellAmbassadorNews } from '../ambassadors/life/news.ts';
import { publishPerson, takeArea } from '../ambassadors/life/queries.ts';
import { leaveToArea } from '../areas/drafts/queries.ts';
import { approveVersion } from '../areas/version/queries.ts';
import { touch } from '../database/versions.ts';
import { passConsentsOn } from './consents/queries.ts';
import { type ApplicationRow, addEvent, changeApplication } from './queries.ts';

/**
 * Accepts a claimed application: its area is approved, the applicant becomes its ambassador, awaiting training, and what
 * they consented to is published. Reads nothing of other areas, however many there are.
 *
 * @returns what the area is called and the address of the ambassador's page
 */
export async function accept(
  transaction: Knex,
  row: ApplicationRow,
  by: string,
  note: string | null,
): Promise<{ area: string }> {
  const { applicant, areaVersion, answers, edition, demonstration } = row;
  // A fictional applicant has no account; an erased one leaves no application behind.
  if (areaVersion === null || (applicant === null && !demonstration))
    throw new Error('a submitted application has lost its area or person');
  const area = await approveVersion(transaction, areaVersion, { by, note });
  const ambassador = await appoint(transaction, {
    edition,
    userId: applicant,
    area: { id: area.area, name: area.name },
    forms: answers.forms ?? [],
    person: {
      name: answers.name ?? '—',
      phone: answers.phone || null,
      experience: answers.experience || null,
      motivation: answers.motivation || null,
    },
    by,
    demonstration,
  });
  await takeArea(transaction, area.area, ambassador);
  await passConsentsOn(transaction, row.id, ambassador);
  await publishPerson(transaction, ambassador);
  if (row.draft) await leaveToArea(transaction, row.draft, area.area, areaVersion);
  await addEvent(transaction, {
    application: row.id,
    kind: 'accepted',
    actor: by,
    actorRole: 'staff',
    note,
    areaVersion,
  });
  await changeApplication(transaction, row.id, { status: 'accepted', draft: null, ambassador });
  await touch(transaction, ['areas']);
  await tellAmbassadorNews(transaction, [{ id: area.area, name: area.name }]);
  return { area: area.name };
}
