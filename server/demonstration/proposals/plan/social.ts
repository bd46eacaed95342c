import type { Idea } from './idea.ts';

/** Culture, education and neighbours. All of it is invented. */
export const socialIdeas: Idea[] = [
  {
    theme: 'culture',
    thing: 'Kino pod gołym niebem',
    form: 'point',
    short: (where) =>
      `Osiem letnich seansów ${where}: filmy wybrane przez sąsiadów, z napisami i audiodeskrypcją, wstęp wolny.`,
    description:
      'W lipcu i sierpniu, w każdą sobotę po zmroku, pokażemy film wybrany w głosowaniu mieszkańców. Będą leżaki, napisy dla niesłyszących, a na czterech seansach audiodeskrypcja.',
    improvement: 'Po konsultacji: seanse kończą się przed dwudziestą trzecią, a głośniki stoją tyłem do bloków.',
    justification: 'W okolicy nie ma kina ani domu kultury, a lato w mieście spędza coraz więcej osób.',
    schedule: 'Maj: głosowanie na filmy. Lipiec–sierpień: osiem seansów.',
    costs: [
      ['Licencje na filmy', 14_000],
      ['Ekran, projektor, nagłośnienie', 16_800],
      ['Audiodeskrypcja i obsługa', 8_700],
    ],
  },
  {
    theme: 'culture',
    thing: 'Mural z historią okolicy',
    form: 'point',
    short: (where) =>
      `Mural na ślepej ścianie ${where}, zaprojektowany z mieszkańcami, opowie o ludziach, którzy tu żyli i pracowali.`,
    description:
      'Trzy warsztaty z historykiem i artystką zbiorą wspomnienia i zdjęcia. Z nich powstanie projekt, o którym zdecydują mieszkańcy, a potem mural i krótki przewodnik.',
    improvement: 'Po konsultacji: uzyskano zgodę właściciela ściany i opinię konserwatora zabytków.',
    justification: 'Najstarsi sąsiedzi pamiętają to, czego nie ma w książkach. Warto zdążyć.',
    schedule: 'Luty–kwiecień: warsztaty. Czerwiec: wybór projektu. Sierpień: malowanie.',
    costs: [
      ['Warsztaty', 9_600],
      ['Projekt i wykonanie', 38_000],
      ['Przewodnik', 4_400],
    ],
  },
  {
    theme: 'culture',
    thing: 'Sąsiedzki festyn',
    form: 'point',
    short: (where) =>
      `Jednodniowy festyn ${where}: muzyka sąsiadów, warsztaty dla dzieci, wspólny stół i wymiana roślin.`,
    description:
      'Na scenie wystąpią zespoły i chóry z okolicy. Będą warsztaty, wymiana roślin i książek oraz długi stół, do którego każdy coś przyniesie. Teren będzie dostępny dla osób na wózkach.',
    improvement: 'Po konsultacji: zmieniono termin, by nie kolidował z imprezą w sąsiednim parku.',
    justification: 'Nowi i dawni mieszkańcy prawie się nie znają. Wspólny dzień to najprostszy początek.',
    schedule: 'Marzec: zgłoszenia zespołów. Czerwiec: festyn.',
    costs: [
      ['Scena i nagłośnienie', 12_000],
      ['Warsztaty i animacje', 7_500],
      ['Obsługa i sprzątanie', 5_200],
    ],
  },
  {
    theme: 'social',
    thing: 'Klub sąsiedzki 60+',
    form: 'district',
    short: () =>
      'Dwa razy w tygodniu zajęcia, wycieczki i pomoc z telefonem dla starszych mieszkańców całej dzielnicy.',
    description:
      'Gimnastyka, gry, pomoc w sprawach urzędowych i z telefonem, raz w miesiącu wycieczka. Dla osób, którym trudno wyjść z domu, dowóz busem z windą.',
    improvement: 'Po konsultacji: zajęcia odbędą się w trzech istniejących klubach zamiast w wynajętym lokalu.',
    justification: 'Samotność szkodzi zdrowiu jak palenie. W dzielnicy co piąta osoba ma ponad 65 lat.',
    schedule: 'Od lutego do grudnia, we wtorki i czwartki, z przerwą w sierpniu.',
    costs: [
      ['Prowadzenie zajęć', 36_000],
      ['Wycieczki i dowóz', 18_500],
      ['Materiały', 4_900],
    ],
  },
  {
    theme: 'social',
    thing: 'Sąsiedzka naprawialnia',
    form: 'point',
    short: (where) =>
      `Raz w tygodniu warsztat ${where}, w którym można naprawić rower, lampę czy krzesło zamiast je wyrzucać.`,
    description:
      'Wyposażony warsztat, w którym wolontariusze pomagają naprawiać sprzęty. Raz w miesiącu kurs: szycie, elektronika, stolarstwo. Wypożyczalnia narzędzi na weekend.',
    improvement: 'Po konsultacji: warsztat znajdzie miejsce w lokalu gminy, więc nie trzeba płacić czynszu rynkowego.',
    justification: 'Mniej śmieci, więcej umiejętności i znajomości z sąsiadami.',
    schedule: 'Styczeń–marzec: wyposażenie. Od kwietnia: co sobota.',
    costs: [
      ['Narzędzia i stoły', 21_000],
      ['Prowadzenie przez rok', 19_200],
    ],
  },
  {
    theme: 'social',
    thing: 'Lodówka społeczna',
    form: 'point',
    short: (where) =>
      `Zadaszona szafka i lodówka ${where}, w której każdy może zostawić jedzenie i każdy może je wziąć.`,
    description:
      'Lodówka z termometrem i szafka na suche produkty staną w zamykanej na noc wiacie. Dyżury i czystość zapewni miejscowe stowarzyszenie.',
    improvement: 'Po konsultacji: uzgodniono regulamin z sanepidem i zasilanie z klubu osiedlowego.',
    justification: 'Jedzenia marnuje się dużo, a wielu osobom w okolicy brakuje go pod koniec miesiąca.',
    schedule: 'Luty: regulamin. Kwiecień: otwarcie.',
    costs: [
      ['Wiata i lodówka', 9_800],
      ['Prąd i utrzymanie przez dwa lata', 4_600],
    ],
  },
  {
    theme: 'education',
    thing: 'Ścieżka przyrodnicza',
    form: 'line',
    short: (where) => `Dziesięć przystanków ${where} opowie o drzewach, ptakach i wodzie, także dotykiem i głosem.`,
    description:
      'Tablice z wypukłymi rysunkami, nagrania głosów ptaków i zadania dla dzieci. Ścieżkę przygotują nauczyciele z pobliskich szkół z przyrodnikiem.',
    improvement: 'Po konsultacji: zmniejszono liczbę tablic z szesnastu do dziesięciu, by nie płoszyć zwierząt.',
    justification: 'Szkoły będą miały lekcje w terenie bez autokaru, a spacerowicze powód, by zwolnić.',
    schedule: 'Wiosna: treści. Lato: wykonanie. Wrzesień: otwarcie ze szkołami.',
    costs: [
      ['Treści i projekt', 13_500],
      ['Tablice z montażem (10)', 29_000],
    ],
  },
  {
    theme: 'education',
    thing: 'Korepetycje od studentów',
    form: 'district',
    short: () =>
      'Bezpłatne popołudniowe korepetycje dla uczniów szkół podstawowych w pięciu bibliotekach i klubach dzielnicy.',
    description:
      'Studenci pomogą w matematyce, językach i przygotowaniu do egzaminu. Zajęcia w grupach po cztery osoby, także z polskiego dla dzieci, które niedawno przyjechały do Krakowa.',
    improvement: 'Po konsultacji: dodano koordynatorkę i współpracę z pedagogami szkolnymi.',
    justification: 'Nie każdą rodzinę stać na płatne lekcje, a różnice rosną z każdym rokiem.',
    schedule: 'Od października do czerwca, cztery popołudnia w tygodniu.',
    costs: [
      ['Wynagrodzenia prowadzących', 54_000],
      ['Koordynacja i materiały', 11_000],
    ],
  },
  {
    theme: 'education',
    thing: 'Plac zabaw dla wszystkich',
    form: 'yard',
    short: (where) =>
      `Stary plac zabaw ${where} dostanie huśtawkę na wózek, tablice sensoryczne i nawierzchnię bez progów.`,
    description:
      'Zużyte urządzenia zostaną wymienione na takie, z których korzystają razem dzieci sprawne i z niepełnosprawnościami. Całość ogrodzimy niskim żywopłotem.',
    improvement: 'Po konsultacji: huśtawkę odsunięto od wejścia, a piasek zastąpiono zrębkami tylko w jednej strefie.',
    justification: 'W dzielnicy nie ma placu, na którym dziecko na wózku mogłoby się pobawić z rówieśnikami.',
    schedule: 'Zima: projekt z rodzicami. Maj–lipiec: budowa.',
    costs: [
      ['Projekt', 17_000],
      ['Urządzenia z montażem', 134_000],
      ['Nawierzchnia i żywopłot', 63_000],
    ],
  },
  {
    theme: 'education',
    thing: 'Biblioteczka sąsiedzka',
    form: 'point',
    short: (where) =>
      `Zadaszona szafka na książki ${where}: weź jedną, zostaw jedną; półka dla dzieci na wysokości ich oczu.`,
    description:
      'Szafka z impregnowanego drewna pomieści około stu pięćdziesięciu książek. Opiekę obejmą uczniowie pobliskiej szkoły i klub czytelniczy.',
    improvement: 'Po konsultacji: szafka stanie na gruncie gminy, dwa metry od chodnika.',
    justification: 'Najbliższa filia biblioteki jest czynna krótko, a książek w domach nie brakuje.',
    schedule: 'Marzec: projekt. Maj: montaż i kiermasz na otwarcie.',
    costs: [
      ['Szafka z montażem', 7_200],
      ['Kiermasz i pierwsze książki', 2_400],
    ],
  },
];
