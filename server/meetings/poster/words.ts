import type { Language } from '../../accounts/signed-in.ts';

/** What the poster says in each language. */
export const posterWords: Record<
  Language,
  {
    kicker: string;
    online: string;
    alsoOnline: string;
    signUp: string;
    free: string;
    map: string;
    qr: string;
    by: string;
    city: string;
    stepFree: string;
    lift: string;
    loop: string;
    signLanguage: string;
    languages: string;
    fictional: string;
    source: string;
    locale: string;
  }
> = {
  pl: {
    kicker: 'Spotkanie mieszkańców',
    online: 'Spotkanie on-line',
    alsoOnline: 'także on-line',
    signUp: 'Zapisz się i zobacz szczegóły',
    free: 'Wstęp wolny. Zeskanuj kod albo wpisz adres.',
    map: 'Mapa okolicy z zaznaczonym miejscem spotkania',
    qr: 'Kod QR z adresem strony spotkania',
    by: 'Zaprasza',
    city: 'Urząd Miasta Krakowa',
    stepFree: 'wejście bez schodów',
    lift: 'winda',
    loop: 'pętla indukcyjna',
    signLanguage: 'tłumaczenie na polski język migowy',
    languages: 'Języki',
    fictional: 'Wersja demonstracyjna: spotkanie jest fikcyjne.',
    source: 'Mapa: © współtwórcy OpenStreetMap (ODbL), MSIP Kraków',
    locale: 'pl-PL',
  },
  en: {
    kicker: 'Residents’ meeting',
    online: 'Online meeting',
    alsoOnline: 'also online',
    signUp: 'Sign up and see the details',
    free: 'Free entry. Scan the code or type the address.',
    map: 'Map of the surroundings with the place of the meeting',
    qr: 'QR code with the address of the meeting’s page',
    by: 'Invited by',
    city: 'City of Kraków',
    stepFree: 'step-free entrance',
    lift: 'lift',
    loop: 'hearing loop',
    signLanguage: 'Polish Sign Language interpreting',
    languages: 'Languages',
    fictional: 'Demonstration: the meeting is fictional.',
    source: 'Map: © OpenStreetMap contributors (ODbL), MSIP Kraków',
    locale: 'en-GB',
  },
  uk: {
    kicker: 'Зустріч мешканців',
    online: 'Онлайн-зустріч',
    alsoOnline: 'також онлайн',
    signUp: 'Запишіться й перегляньте подробиці',
    free: 'Вхід вільний. Відскануйте код або впишіть адресу.',
    map: 'Карта околиці з позначеним місцем зустрічі',
    qr: 'QR-код з адресою сторінки зустрічі',
    by: 'Запрошує',
    city: 'Мерія Кракова',
    stepFree: 'вхід без сходів',
    lift: 'ліфт',
    loop: 'індукційна петля',
    signLanguage: 'переклад польською жестовою мовою',
    languages: 'Мови',
    fictional: 'Демонстраційна версія: зустріч вигадана.',
    source: 'Карта: © учасники OpenStreetMap (ODbL), MSIP Kraków',
    locale: 'uk-UA',
  },
};
