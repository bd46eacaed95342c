import type { Idea } from './idea.ts';

/** Streets, squares and sport. All of it is invented. */
export const builtIdeas: Idea[] = [
  {
    theme: 'infrastructure',
    thing: 'Równy chodnik',
    form: 'line',
    short: (where) =>
      `Remont trzystu metrów chodnika ${where}: równe płyty, obniżone krawężniki i miejsce na minięcie się wózków.`,
    description:
      'Stare, zapadnięte płyty zostaną wymienione na nowe na całej długości. Krawężniki przy przejściach będą obniżone, a studzienki wyrównane z nawierzchnią.',
    improvement: 'Po konsultacji: odcinek skrócono o fragment, który miasto wyremontuje razem z siecią wodociągową.',
    justification: 'Na nierównych płytach przewracają się starsi, a wózkiem dziecięcym jedzie się jezdnią.',
    schedule: 'Zima: projekt. Maj–lipiec: roboty, etapami po sto metrów.',
    costs: [
      ['Projekt i organizacja ruchu', 16_000],
      ['Nawierzchnia (450 m²)', 121_000],
      ['Obniżenie krawężników', 17_400],
    ],
  },
  {
    theme: 'infrastructure',
    thing: 'Schody z pochylnią',
    form: 'point',
    short: (where) => `Zniszczone schody ${where} zastąpią nowe, z poręczami po obu stronach i pochylnią dla wózków.`,
    description:
      'Nowe schody będą miały równe stopnie, kontrastowe krawędzie i poręcze na dwóch wysokościach. Obok powstanie pochylnia o nachyleniu sześciu procent ze spocznikiem.',
    improvement: 'Po konsultacji: pochylnię wydłużono o spocznik i przesunięto poza koronę starego jesionu.',
    justification: 'Dziś kto nie wejdzie po schodach, nadkłada czterysta metrów pod górę.',
    schedule: 'Pięć miesięcy: projekt i pozwolenie. Trzy miesiące: budowa.',
    costs: [
      ['Projekt i pozwolenie', 22_000],
      ['Rozbiórka i schody', 74_000],
      ['Pochylnia z poręczami', 61_500],
    ],
  },
  {
    theme: 'infrastructure',
    thing: 'Wiata na przystanku',
    form: 'point',
    short: (where) =>
      `Zadaszona wiata z ławką i oświetleniem na przystanku ${where}, na którym dziś stoi się w deszczu.`,
    description:
      'Wiata z zielonym dachem, ławką z oparciem, gablotą z rozkładem na wysokości dostępnej z wózka i lampą zasilaną z ogniwa na dachu.',
    improvement: 'Po konsultacji: wiatę cofnięto o pół metra, by zachować wymaganą szerokość chodnika.',
    justification: 'Z przystanku korzysta codziennie kilkaset osób, w tym uczniowie i pacjenci przychodni.',
    schedule: 'Marzec–maj: projekt. Sierpień: montaż.',
    costs: [
      ['Projekt', 6_500],
      ['Wiata z montażem', 38_000],
      ['Oświetlenie', 7_200],
    ],
  },
  {
    theme: 'infrastructure',
    thing: 'Park kieszonkowy',
    form: 'yard',
    short: (where) =>
      `Zapomniana działka ${where} stanie się małym parkiem: pergola, stół, kilka drzew i miejsce do zabawy.`,
    description:
      'Na sześciuset metrach kwadratowych zmieszczą się pergola z pnączami, duży stół dla sąsiadów, huśtawka i rabaty. Nawierzchnia będzie przepuszczalna, a wejścia bez progów.',
    improvement: 'Po konsultacji: potwierdzono własność gminy i zrezygnowano z oświetlenia, które kolidowało z siecią.',
    justification: 'W promieniu pięciuset metrów nie ma żadnej ogólnodostępnej zieleni.',
    schedule: 'Wiosna: warsztat z mieszkańcami i projekt. Jesień: budowa. Następna wiosna: nasadzenia.',
    costs: [
      ['Warsztat i projekt', 24_000],
      ['Nawierzchnie i pergola', 96_000],
      ['Meble i huśtawka', 41_000],
      ['Zieleń', 28_500],
    ],
  },
  {
    theme: 'cycling',
    thing: 'Kontrapas rowerowy',
    form: 'line',
    short: (where) =>
      `Rowerem w obu kierunkach ${where}: kontrapas, oznakowanie i bezpieczne włączenie na skrzyżowaniu.`,
    description:
      'Wyznaczony pas pozwoli jechać rowerem pod prąd ulicy jednokierunkowej. Na skrzyżowaniach powstaną śluzy, a parkowanie zostanie odsunięte od przejść.',
    improvement: 'Po konsultacji: na wąskim odcinku zamiast pasa będzie oznakowany ruch dwukierunkowy w strefie 30.',
    justification: 'To brakujące czterysta metrów między dwiema istniejącymi drogami rowerowymi.',
    schedule: 'Trzy miesiące: projekt organizacji ruchu. Miesiąc: oznakowanie.',
    costs: [
      ['Projekt organizacji ruchu', 15_000],
      ['Oznakowanie poziome i pionowe', 27_500],
      ['Przebudowa dwóch wysepek', 33_000],
    ],
  },
  {
    theme: 'sport',
    thing: 'Siłownia plenerowa',
    form: 'point',
    short: (where) => `Siedem urządzeń do ćwiczeń ${where}, w tym dwa dla osób na wózkach, na miękkiej nawierzchni.`,
    description:
      'Urządzenia do ćwiczeń siłowych i rozciągania, z czytelnymi instrukcjami. Dwa z nich są dostępne z wózka. Nawierzchnia gumowa, obok ławka i kosz.',
    improvement: 'Po konsultacji: miejsce przesunięto o dwadzieścia metrów od okien sąsiedniego bloku.',
    justification: 'Najbliższa siłownia plenerowa jest dwa kilometry dalej, za ruchliwą ulicą.',
    schedule: 'Maj: projekt. Lipiec–sierpień: montaż.',
    costs: [
      ['Urządzenia z montażem (7)', 58_000],
      ['Nawierzchnia', 22_400],
      ['Ławka i kosz', 3_600],
    ],
  },
  {
    theme: 'sport',
    thing: 'Boisko do koszykówki',
    form: 'yard',
    short: (where) =>
      `Nowa nawierzchnia, kosze i piłkochwyty na starym boisku ${where}, z którego dziś nie da się bezpiecznie korzystać.`,
    description:
      'Popękany asfalt zostanie wyrównany i pokryty nawierzchnią poliuretanową. Staną dwa kosze pełnowymiarowe i dwa niższe, ławki i piłkochwyty.',
    improvement: 'Po konsultacji: dodano regulamin z godzinami gry i wyciszające siatki na piłkochwytach.',
    justification: 'Boisko jest otwarte dla wszystkich, a młodzież gra dziś na parkingu.',
    schedule: 'Zima: projekt. Czerwiec–sierpień: roboty w czasie wakacji.',
    costs: [
      ['Projekt', 18_000],
      ['Nawierzchnia', 148_000],
      ['Kosze i piłkochwyty', 52_000],
    ],
  },
  {
    theme: 'sport',
    thing: 'Pumptrack dla najmłodszych',
    form: 'yard',
    short: (where) => `Mały tor z muldami ${where}, na którym dzieci na rowerkach i hulajnogach uczą się równowagi.`,
    description:
      'Modułowy tor o długości sześćdziesięciu metrów, dla dzieci od trzech lat. Wokół trawa, dwie ławki dla opiekunów i stojak na rowery.',
    improvement: 'Po konsultacji: tor jest modułowy, więc w razie remontu sieci można go przenieść.',
    justification: 'W okolicy mieszka wiele młodych rodzin, a dzieci jeżdżą między zaparkowanymi autami.',
    schedule: 'Wiosna: uzgodnienia. Lato: montaż w dwa tygodnie.',
    costs: [
      ['Tor modułowy z montażem', 92_000],
      ['Ławki i stojak', 7_900],
    ],
  },
  {
    theme: 'sport',
    thing: 'Stoły do ping-ponga',
    form: 'point',
    short: (where) =>
      `Dwa betonowe stoły do tenisa stołowego ${where}, z utwardzonym placykiem i ławką, czynne cały rok.`,
    description:
      'Stoły odporne na pogodę staną na utwardzonym placyku, w odległości pozwalającej grać na obu naraz. Szafkę z rakietkami poprowadzi klub osiedlowy.',
    improvement: 'Po konsultacji: placyk powiększono, żeby jeden ze stołów był dostępny z wózka.',
    justification: 'Gra łączy pokolenia i nic nie kosztuje, a pod blokami brakuje miejsc dla młodzieży.',
    schedule: 'Kwiecień: uzgodnienia. Czerwiec: montaż.',
    costs: [
      ['Stoły z montażem (2)', 17_500],
      ['Placyk i ławka', 11_900],
    ],
  },
  {
    theme: 'greenery',
    thing: 'Wybieg dla psów',
    form: 'yard',
    short: (where) => `Ogrodzony wybieg ${where} z wodą, cieniem i dwiema strefami: dla małych i dla dużych psów.`,
    description:
      'Wybieg o powierzchni 900 metrów kwadratowych, z podwójnymi furtkami, poidłem i kilkoma przeszkodami. Ogrodzenie niskie, obsadzone krzewami.',
    improvement: 'Po konsultacji: wybieg odsunięto od placu zabaw i dodano przyłącze wody.',
    justification: 'Psy biegają dziś po trawniku przed przedszkolem, co martwi i rodziców, i opiekunów psów.',
    schedule: 'Wiosna: projekt. Wrzesień: budowa.',
    costs: [
      ['Ogrodzenie i furtki', 46_000],
      ['Poidło z przyłączem', 19_000],
      ['Przeszkody i zieleń', 14_200],
    ],
  },
];
