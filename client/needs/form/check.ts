import { bodyLeast, bodyMost } from '../../../server/needs/limits.ts';
import type { NeedContent } from '../../../server/needs/schema.ts';
import type { Theme } from '../../../server/proposals/theme.ts';
import type { FieldErrors } from '../../ui/submission.ts';

/** What a form holds: at first no theme is chosen for anybody. */
export type TypedNeed = Omit<NeedContent, 'theme'> & { theme: Theme | null };

/** What is missing or too long, before anything is sent. */
export function checkNeed({ theme, body, whole, area, district, place }: TypedNeed): FieldErrors {
  const errors: FieldErrors = {};
  if (!theme) errors.theme = 'theme-missing';
  const length = body.replaceAll('\r\n', '\n').trim().length;
  if (length < bodyLeast) errors.body = 'body-short';
  else if (length > bodyMost) errors.body = 'body-long';
  if (whole === null && !place) errors.place = 'place-missing';
  if (whole === 'area' && area === null) errors.area = 'area-missing';
  if (whole === 'district' && district === null) errors.district = 'district-missing';
  return errors;
}
