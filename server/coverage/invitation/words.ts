import type { Language } from '../../accounts/signed-in.ts';

/** What the invitation says in each language; {count} is an estimate. */
export const invitationWords: Record<
  Language,
  {
    locale: string;
    kicker: string;
    title: string;
    lead: string;
    residents: string;
    task: string;
    how: string;
    map: string;
    qr: string;
    source: string;
    fictional: string;
  }
> = {
  pl: {
    locale: 'pl-PL',
    kicker: 'Ta okolica szuka ambasadora',
    title: 'Zostań ambasadorem budżetu obywatelskiego',
    lead: 'Nikt jeszcze nie prowadzi tej okolicy:',
    residents: 'Mieszka tu około {count} osób (szacunek).',
    task: 'Ambasador zwołuje spotkania sąsiadów, zbiera potrzeby i pomaga zamienić je w projekty. Dostaje szkolenie, materiały i wsparcie zespołu miasta.',
    how: 'Zeskanuj kod: mapa otworzy się z tą okolicą już zaznaczoną. Możesz ją powiększyć albo zmniejszyć.',
    map: 'Mapa okolicy, której nikt nie prowadzi',
    qr: 'Kod QR z adresem, pod którym można zgłosić się na ambasadora tej okolicy',
    source:
      'Dane: © współtwórcy OpenStreetMap (ODbL), MSIP Kraków. Mieszkańcy: zameldowani 31.12.2025, rozdzieleni na obwody.',
    fictional: 'Edycja demonstracyjna: osoby i obszary są fikcyjne.',
  },
  en: {
    locale: 'en-GB',
    kicker: 'This neighbourhood needs an ambassador',
    title: 'Become an ambassador of the participatory budget',
    lead: 'Nobody cares for this neighbourhood yet:',
    residents: 'About {count} people live here (an estimate).',
    task: 'An ambassador calls neighbours together, gathers what they need and helps to turn it into proposals, with training, materials and the support of the city’s team.',
    how: 'Scan the code: the map opens with this neighbourhood already chosen. Make it larger or smaller as you like.',
    map: 'Map of the neighbourhood that nobody cares for',
    qr: 'QR code of the address where one applies to be the ambassador of this neighbourhood',
    source:
      'Data: © OpenStreetMap contributors (ODbL), MSIP Kraków. Residents: registered on 31 Dec 2025, spread over precincts.',
    fictional: 'Demonstration edition: people and areas are fictional.',
  },
  uk: {
    locale: 'uk-UA',
    kicker: 'Ця околиця шукає амбасадора',
    title: 'Стань амбасадором громадського бюджету',
    lead: 'Цією околицею ще ніхто не опікується:',
    residents: 'Тут живе близько {count} осіб (оцінка).',
    task: 'Амбасадор скликає зустрічі сусідів, збирає потреби й допомагає перетворити їх на проєкти. Отримує навчання, матеріали та підтримку міської команди.',
    how: 'Відскануй код: карта відкриється з уже вибраною околицею. Її можна збільшити або зменшити.',
    map: 'Карта околиці, якою ніхто не опікується',
    qr: 'QR-код адреси, за якою можна зголоситися амбасадором цієї околиці',
    source:
      'Дані: © учасники OpenStreetMap (ODbL), MSIP Kraków. Мешканці: зареєстровані 31.12.2025, розподілені за дільницями.',
    fictional: 'Демонстраційна едиція: люди й території вигадані.',
  },
};
