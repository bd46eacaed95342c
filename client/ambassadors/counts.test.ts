import i18next, { type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import english from '../i18n/en/ambassadors.json';
import polish from '../i18n/pl/ambassadors.json';
import polishResults from '../i18n/pl/results.json';
import ukrainian from '../i18n/uk/ambassadors.json';

const speak = async (language: string, ambassadors: object, results: object = {}): Promise<TFunction> => {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    ns: ['ambassadors', 'results'],
    resources: { [language]: { ambassadors, results } },
  });
  return instance.getFixedT(language);
};

describe('the counts above a list', () => {
  it('agree with their numbers in Polish', async () => {
    const t = await speak('pl', polish, polishResults);
    const matching = (count: number) => t('ambassadors:counts.matching', { count });
    expect([1, 2, 5, 12, 22, 25].map(matching)).toEqual([
      '1 pasująca osoba',
      '2 pasujące osoby',
      '5 pasujących osób',
      '12 pasujących osób',
      '22 pasujące osoby',
      '25 pasujących osób',
    ]);
    expect(t('results:counts.matching', { count: 4561, figure: '4561' })).toBe('4561 pasujących projektów');
    expect(t('results:votes', { count: 3782, figure: '3782' })).toBe('3782 głosy');
  });

  it('agree with their numbers in Ukrainian and English', async () => {
    const uk = await speak('uk', ukrainian);
    expect([1, 2, 5].map((count) => uk('ambassadors:counts.matching', { count }))).toEqual([
      '1 особа відповідає вибору',
      '2 особи відповідають вибору',
      '5 осіб відповідають вибору',
    ]);
    const en = await speak('en', english);
    expect([1, 2].map((count) => en('ambassadors:counts.matching', { count }))).toEqual(['1 matches', '2 match']);
  });
});
