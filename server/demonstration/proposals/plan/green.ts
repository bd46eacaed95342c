import type { Idea } from './idea.ts';

/** Greenery, health and safety. All of it is invented. */
export const greenIdeas: Idea[] = [
  {
    theme: 'greenery',
    thing: 'Zielone podwórko',
    form: 'yard',
    short: (where) =>
      `Zamiast popękanego asfaltu ${where} powstanie ogród: krzewy, byliny, trzy drzewa i ławki w ich cieniu.`,
    description:
      'Asfalt z dawnego placu manewrowego zostanie zdjęty, a grunt wymieniony na urodzajny. Posadzimy trzy klony polne, krzewy i byliny, które nie wymagają częstego podlewania. Dwie ławki staną w cieniu, a ścieżka z żwiru będzie dość twarda dla wózka.',
    improvement:
      'Po konsultacji: drzewa odsunięto o trzy metry od ciepłociągu, a rabatę deszczową przeniesiono tam, gdzie naturalnie zbiera się woda.',
    justification:
      'Latem podwórko nagrzewa się tak, że nikt z niego nie korzysta. Zyskają mieszkańcy sąsiednich bloków, przede wszystkim starsi i dzieci, a deszczówka zostanie na miejscu.',
    schedule: 'Marzec–maj: projekt i uzgodnienia. Lipiec–sierpień: roboty ziemne. Październik: nasadzenia.',
    costs: [
      ['Projekt i uzgodnienia', 9_000],
      ['Rozbiórka nawierzchni i wymiana gruntu', 34_500],
      ['Drzewa, krzewy i byliny z sadzeniem', 21_200],
      ['Dwie ławki i kosz', 8_300],
    ],
  },
  {
    theme: 'greenery',
    thing: 'Szpaler drzew',
    form: 'line',
    short: (where) =>
      `Czternaście drzew ${where} da cień na chodniku, na którym dziś nie ma się gdzie schować przed słońcem.`,
    description:
      'Wzdłuż chodnika posadzimy czternaście drzew odpornych na sól i suszę, każde w misie o powierzchni co najmniej sześciu metrów kwadratowych, z systemem nawadniania na pierwsze trzy lata.',
    improvement:
      'Po konsultacji: zamiast lip zaproponowano wiązy i grusze drobnoowocowe, a dwa stanowiska przesunięto ze względu na sieć gazową.',
    justification:
      'Tędy idzie się do szkoły, przychodni i na przystanek. W upał temperatura nawierzchni przekracza 50°C.',
    schedule: 'Wiosna: inwentaryzacja sieci i projekt. Jesień: sadzenie. Trzy lata: pielęgnacja gwarancyjna.',
    costs: [
      ['Inwentaryzacja i projekt', 12_000],
      ['Drzewa z sadzeniem i nawadnianiem (14)', 44_800],
      ['Pielęgnacja przez trzy lata', 16_000],
    ],
  },
  {
    theme: 'greenery',
    thing: 'Łąka kwietna',
    form: 'yard',
    short: (where) =>
      `Nieużywany trawnik ${where} zmieni się w łąkę, którą kosi się dwa razy w roku i która karmi owady.`,
    description:
      'Około 800 metrów kwadratowych trawnika zostanie obsiane rodzimą mieszanką łąkową. Brzegi przy chodniku pozostaną niskie, a tabliczka wyjaśni, dlaczego trawa tu rośnie.',
    improvement: 'Po konsultacji: siew przeniesiono na wrzesień, a od strony jezdni zostawiono pas koszony co miesiąc.',
    justification:
      'Łąka kosztuje mniej niż trawnik, zatrzymuje wodę i pył, a dzieci z przedszkola będą miały gdzie oglądać motyle.',
    schedule: 'Sierpień: przygotowanie gruntu. Wrzesień: siew. Następny rok: dwa koszenia i dosiewki.',
    costs: [
      ['Przygotowanie gruntu', 7_400],
      ['Nasiona i siew', 6_100],
      ['Tabliczki i pielęgnacja', 3_900],
    ],
  },
  {
    theme: 'greenery',
    thing: 'Ogród deszczowy',
    form: 'point',
    short: (where) =>
      `Woda z dachu i chodnika ${where} trafi do ogrodu deszczowego zamiast do kanalizacji i na jezdnię.`,
    description:
      'Zagłębiony ogród o powierzchni 60 metrów kwadratowych przyjmie wodę z pobliskiego dachu i chodnika. Rośliny zniosą i zalanie, i suszę, a nadmiar wody odpłynie przelewem do kanalizacji.',
    improvement: 'Po konsultacji: dodano przelew awaryjny i badanie przepuszczalności gruntu przed rozpoczęciem robót.',
    justification:
      'Po każdej ulewie stoi tu kałuża, którą trzeba obchodzić jezdnią. Ogród rozwiąże to bez rozkopywania ulicy.',
    schedule: 'Maj: badanie gruntu i projekt. Wrzesień: wykonanie. Wiosną: uzupełnienie roślin.',
    costs: [
      ['Badanie gruntu i projekt', 11_000],
      ['Roboty ziemne i odwodnienie', 26_000],
      ['Rośliny z sadzeniem', 9_500],
    ],
  },
  {
    theme: 'greenery',
    thing: 'Ławki z oparciami',
    form: 'line',
    short: (where) =>
      `Dziesięć ławek z oparciami i podłokietnikami ${where}, co sto metrów, żeby było gdzie odpocząć w drodze.`,
    description:
      'Ławki staną co około sto metrów po tej stronie, która po południu jest w cieniu. Każda będzie miała oparcie, podłokietniki ułatwiające wstawanie i miejsce na wózek obok.',
    improvement: 'Po konsultacji: dwie ławki przesunięto tak, by nie zwężały chodnika poniżej dwóch metrów.',
    justification: 'Starsi mieszkańcy mówią, że rezygnują z wyjścia, bo po drodze nie ma gdzie usiąść.',
    schedule: 'Kwiecień: wybór miejsc z mieszkańcami. Czerwiec–lipiec: montaż.',
    costs: [
      ['Ławki z montażem (10)', 28_000],
      ['Utwardzenie miejsc obok ławek', 9_800],
    ],
  },
  {
    theme: 'health',
    thing: 'Tężnia solankowa',
    form: 'point',
    short: (where) =>
      `Niewielka tężnia z ławkami wokół ${where}: miejsce, w którym oddycha się lżej i spotyka sąsiadów.`,
    description:
      'Tężnia o średnicy pięciu metrów, z zamkniętym obiegiem solanki i dojściem bez progów. Wokół ławki dla dwudziestu osób i krzewy osłaniające od wiatru.',
    improvement: 'Po konsultacji: wskazano przyłącze prądu i wody oraz koszt utrzymania w pierwszych dwóch latach.',
    justification: 'W okolicy mieszka wiele starszych osób, a najbliższa tężnia jest po drugiej stronie miasta.',
    schedule: 'Pół roku: projekt i przyłącza. Trzy miesiące: budowa. Otwarcie na początku lata.',
    costs: [
      ['Projekt i przyłącza', 48_000],
      ['Tężnia', 210_000],
      ['Dojście i ławki', 39_000],
    ],
  },
  {
    theme: 'health',
    thing: 'Pierwsza pomoc dla każdego',
    form: 'district',
    short: () =>
      'Bezpłatne kursy pierwszej pomocy dla dorosłych i młodzieży, w soboty, w szkołach i klubach całej dzielnicy.',
    description:
      'Dwadzieścia czterogodzinnych kursów po dwanaście osób, prowadzonych przez ratowników, z ćwiczeniami na fantomach. Dwa kursy odbędą się w języku ukraińskim, dwa z tłumaczeniem na polski język migowy.',
    improvement: 'Po konsultacji: zapisy poprowadzi Centrum Kultury, a połowa miejsc jest dla osób po sześćdziesiątce.',
    justification: 'Pierwsze minuty decydują o życiu, a większość z nas nigdy nie ćwiczyła resuscytacji.',
    schedule: 'Luty: zapisy. Marzec–czerwiec i wrzesień–listopad: po dwa lub trzy kursy w miesiącu.',
    costs: [
      ['Prowadzenie kursów (20)', 32_000],
      ['Fantomy i materiały', 11_500],
      ['Tłumaczenie i zapisy', 4_800],
    ],
  },
  {
    theme: 'safety',
    thing: 'Doświetlone przejście',
    form: 'point',
    short: (where) =>
      `Przejście dla pieszych ${where} dostanie osobne lampy, by kierowcy widzieli pieszych także po zmroku.`,
    description:
      'Po obu stronach przejścia staną lampy o asymetrycznym strumieniu światła, a azyl i krawężniki zostaną obniżone i oznaczone płytkami wyczuwalnymi stopą.',
    improvement: 'Po konsultacji: zasilanie poprowadzono z istniejącej szafy, co obniżyło koszt o jedną trzecią.',
    justification: 'Tędy chodzą dzieci do szkoły. W zimie o siódmej rano jest tu zupełnie ciemno.',
    schedule: 'Cztery miesiące: projekt i uzgodnienia. Dwa miesiące: roboty, poza okresem zimowym.',
    costs: [
      ['Projekt', 14_000],
      ['Lampy z zasilaniem', 52_000],
      ['Płytki i obniżenie krawężników', 18_700],
    ],
  },
  {
    theme: 'safety',
    thing: 'Oświetlenie alejek',
    form: 'line',
    short: (where) => `Sześć energooszczędnych lamp ${where} oświetli skrót, którym wieczorem wraca się z przystanku.`,
    description:
      'Sześć latarni LED o ciepłej barwie stanie wzdłuż alejki. Po dwudziestej trzeciej przygasną o połowę, a rozjaśnią się, gdy ktoś będzie szedł.',
    improvement: 'Po konsultacji: barwę światła ograniczono do 2700 K ze względu na gniazdujące tu ptaki.',
    justification: 'Kto wraca po zmroku, nadkłada drogi ruchliwą ulicą, bo skrót jest nieoświetlony.',
    schedule: 'Wiosna: projekt. Jesień: wykopy i montaż.',
    costs: [
      ['Projekt', 12_500],
      ['Latarnie z okablowaniem (6)', 66_000],
    ],
  },
  {
    theme: 'cycling',
    thing: 'Stojaki rowerowe',
    form: 'point',
    short: (where) =>
      `Dwadzieścia stojaków w kształcie litery U i jedna stacja naprawy ${where}, blisko sklepów i przystanku.`,
    description:
      'Stojaki, do których da się przypiąć ramę, staną tam, gdzie dziś rowery wiszą na barierkach i drzewach. Obok pompka i podstawowe narzędzia na lince.',
    improvement: 'Po konsultacji: cztery stojaki są dłuższe, dla rowerów towarowych i z przyczepką.',
    justification: 'Wiele osób nie dojeżdża rowerem, bo nie ma go gdzie bezpiecznie zostawić.',
    schedule: 'Kwiecień: uzgodnienie miejsc. Maj: montaż.',
    costs: [
      ['Stojaki z montażem (20)', 13_000],
      ['Stacja naprawy', 6_400],
    ],
  },
];
