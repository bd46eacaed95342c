import type { DraftRow } from '../areas/drafts/queries.ts';
import { Problem } from '../http/problem.ts';
import type { Answers } from './schema.ts';

export type MissingField = { path: string; code: 'missing' | 'outdated'; detail: string };

/** What is read of texts: their ids by kind, and which one is the newest of its kind. */
export type KnownText = { id: number; kind: string; newest: boolean };

/**
 * What an application still lacks before it can be submitted. `path` is a JSON pointer into the application.
 *
 * @param texts all texts of the edition
 */
export function missingFields(answers: Answers, draft: DraftRow | undefined, texts: KnownText[]): MissingField[] {
  const fields: MissingField[] = [];
  const missing = (path: string, detail: string) => fields.push({ path, code: 'missing', detail });
  if (!answers.name) missing('/answers/name', 'Podaj imię i nazwisko.');
  if (!answers.residenceConfirmed)
    missing(
      '/answers/residenceConfirmed',
      'Potwierdź, że mieszkasz w Krakowie. Bez tego nie można zostać ambasadorem.',
    );
  if (!answers.forms?.length) missing('/answers/forms', 'Wybierz co najmniej jedną formę partycypacji.');
  if (!answers.motivation) missing('/answers/motivation', 'Napisz, dlaczego chcesz zostać ambasadorem.');
  if (!draft?.name) missing('/draft/name', 'Nazwij swój obszar.');
  if (!draft?.kind) missing('/draft/kind', 'Wybierz, czym jest Twój obszar: osiedlem, ulicami czy częścią dzielnicy.');
  if (!draft || isEmpty(draft)) missing('/draft/recipe', 'Wskaż obszar, w którym chcesz działać.');
  const clause = texts.find(({ id, kind }) => id === answers.clauseText && kind === 'information-clause');
  if (!answers.clauseRead || !clause)
    missing('/answers/clauseRead', 'Zapoznaj się z informacją o przetwarzaniu danych i potwierdź to.');
  else if (!clause.newest)
    fields.push({
      path: '/answers/clauseRead',
      code: 'outdated',
      detail:
        'Informacja o przetwarzaniu danych zmieniła się od czasu, gdy ją potwierdzono. Przeczytaj ją jeszcze raz.',
    });
  for (const [field, text] of Object.entries(answers.consents ?? {}))
    if (!texts.some(({ id, kind }) => id === text && kind === `consent-${field}`))
      fields.push({
        path: `/answers/consents/${field}`,
        code: 'outdated',
        detail: 'Treść tej zgody jest już inna. Przeczytaj ją i zdecyduj jeszcze raz.',
      });
  return fields;
}

export function incomplete(fields: MissingField[]): Problem {
  return new Problem(422, 'incomplete', 'Zgłoszeniu czegoś jeszcze brakuje. Uzupełnij wskazane pola.', { fields });
}

function isEmpty({ recipe }: DraftRow): boolean {
  return recipe.precincts.length + recipe.streets.length + recipe.drawn.length === 0;
}
