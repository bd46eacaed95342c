import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import { usePlaceWords } from '../map/placing/place-words.ts';
import type { ContentPart } from './edit/content.ts';
import type { Content } from './shapes.ts';

/** What a part of a proposal says, in words: for choosing between two of them and for telling what changed. */
export function usePartWords(): {
  nameOf: (part: ContentPart) => string;
  shown: (content: Content, part: ContentPart) => string;
} {
  const { t } = useTranslation('proposals');
  const { t: themeWords } = useTranslation('themes');
  const district = useDistrictName();
  const { pln } = useFigures();
  const place = usePlaceWords();
  return {
    nameOf: (part) => t(`field.${part}`),
    shown: (content, part) => {
      switch (part) {
        case 'theme':
          return content.theme ? themeWords(`theme.${content.theme}`) : '';
        case 'scope':
          return t(`scope.${content.scope}`);
        case 'district':
          return content.district === null ? '' : district(content.district);
        case 'whole':
        case 'landDeclared':
          return t(content[part] ? 'yes' : 'no');
        case 'place':
          return content.place ? place(content.place) : '';
        case 'costs':
          return content.costs
            .map(({ label, amountPln }) => `${label || t('costs.unnamed')}: ${pln(amountPln)}`)
            .join('\n');
        case 'origin':
          return t(`originChoice.${content.origin}`);
        case 'needs':
          return content.needs.map((id) => t('origin.need', { id })).join('\n');
        case 'meeting':
        case 'area':
          return content[part] === null ? '' : t('numbered', { number: content[part] });
        default:
          return content[part];
      }
    },
  };
}
