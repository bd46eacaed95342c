import type { PlannedText } from './planned-text.ts';

/** One consent a field; the first words say what becomes public. */
export const consents: PlannedText[] = [
  {
    kind: 'consent-name',
    pl: 'Zgadzam się na opublikowanie mojego imienia i nazwiska na liście ambasadorów, na mapie i na stronie mojego obszaru. Zgodę mogę wycofać w każdej chwili na stronie konta; imię i nazwisko od razu znikną. Bez tej zgody publikujemy tylko nazwę obszaru. (Treść demonstracyjna)',
    en: 'I agree to my name being published in the list of ambassadors, on the map and on the page of my area. I may withdraw this consent at any time on the account page; the name then disappears at once. Without this consent only the name of the area is published. (Demonstration wording)',
    uk: 'Я погоджуюся на публікацію мого імені та прізвища у списку амбасадорів, на карті та на сторінці моєї території. Згоду можна відкликати будь-коли на сторінці облікового запису; ім’я та прізвище одразу зникнуть. Без цієї згоди публікується лише назва території. (Демонстраційний текст)',
  },
  {
    kind: 'consent-phone',
    pl: 'Zgadzam się na opublikowanie mojego numeru telefonu na stronie mojego obszaru, tak aby mieszkańcy mogli do mnie zadzwonić. Zgodę mogę wycofać w każdej chwili na stronie konta; numer od razu zniknie. Bez tej zgody numer zna tylko zespół programu. (Treść demonstracyjna)',
    en: 'I agree to my phone number being published on the page of my area, so that residents can call me. I may withdraw this consent at any time on the account page; the number then disappears at once. Without this consent only the programme team knows the number. (Demonstration wording)',
    uk: 'Я погоджуюся на публікацію мого номера телефону на сторінці моєї території, щоб мешканці могли мені зателефонувати. Згоду можна відкликати будь-коли на сторінці облікового запису; номер одразу зникне. Без цієї згоди номер знає лише команда програми. (Демонстраційний текст)',
  },
  {
    kind: 'consent-experience',
    pl: 'Zgadzam się na opublikowanie opisu mojego doświadczenia na stronie mojego obszaru. Zgodę mogę wycofać w każdej chwili na stronie konta; opis od razu zniknie. Bez tej zgody opis czyta tylko zespół programu. (Treść demonstracyjna)',
    en: 'I agree to the description of my experience being published on the page of my area. I may withdraw this consent at any time on the account page; the description then disappears at once. Without this consent only the programme team reads it. (Demonstration wording)',
    uk: 'Я погоджуюся на публікацію опису мого досвіду на сторінці моєї території. Згоду можна відкликати будь-коли на сторінці облікового запису; опис одразу зникне. Без цієї згоди опис читає лише команда програми. (Демонстраційний текст)',
  },
  {
    kind: 'consent-motivation',
    pl: 'Zgadzam się na opublikowanie tego, dlaczego chcę zostać ambasadorem lub ambasadorką, na stronie mojego obszaru. Zgodę mogę wycofać w każdej chwili na stronie konta; tekst od razu zniknie. Bez tej zgody tekst czyta tylko zespół programu. (Treść demonstracyjna)',
    en: 'I agree to my reasons for becoming an ambassador being published on the page of my area. I may withdraw this consent at any time on the account page; the text then disappears at once. Without this consent only the programme team reads it. (Demonstration wording)',
    uk: 'Я погоджуюся на публікацію на сторінці моєї території того, чому я хочу стати амбасадором чи амбасадоркою. Згоду можна відкликати будь-коли на сторінці облікового запису; текст одразу зникне. Без цієї згоди текст читає лише команда програми. (Демонстраційний текст)',
  },
];
