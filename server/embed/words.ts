/** What the embedded page says; it loads nothing of the application, so its words are its own. */
type Words = {
  title: string;
  label: string;
  example: string;
  search: string;
  nothing: string;
  which: string;
  served: string;
  split: string;
  unserved: string;
  number: string;
  show: string;
  nearest: string;
  city: string;
  become: string;
  whole: string;
  uncertain: string;
  unservedPart: string;
  fictional: string;
  unnamed: string;
};

export const embedLanguages = ['pl', 'en', 'uk'] as const;
export type EmbedLanguage = (typeof embedLanguages)[number];

export const words: Record<EmbedLanguage, Words> = {
  pl: {
    title: 'Znajdź swojego ambasadora',
    label: 'Ulica i numer, osiedle albo dzielnica w Krakowie',
    example: 'np. Karmelicka 12',
    search: 'Szukaj',
    nothing: 'Nie znamy takiego miejsca w Krakowie. Sprawdź pisownię albo wpisz samą ulicę.',
    which: 'O które miejsce chodzi?',
    served: 'Działa tu:',
    split: 'To miejsce dzieli się między kilka osób:',
    unserved: 'Nikt jeszcze tu nie działa.',
    number: 'Odpowiedź zależy od numeru domu:',
    show: 'Pokaż',
    nearest: 'Najbliżej działają:',
    city: 'Możesz też napisać do miasta:',
    become: 'Zostań ambasadorem w tej okolicy',
    whole: 'Zobacz na mapie',
    uncertain: 'Ta odpowiedź nie jest całkiem pewna; powody podaje Okolica.',
    unservedPart: 'Części tego miejsca nikt jeszcze nie obsługuje.',
    fictional: 'przykład zmyślony',
    unnamed: 'Ambasador bez podanego nazwiska',
  },
  en: {
    title: 'Find your ambassador',
    label: 'Street and number, estate or district in Kraków',
    example: 'e.g. Karmelicka 12',
    search: 'Search',
    nothing: 'We know no such place in Kraków. Check the spelling, or type the street alone.',
    which: 'Which place do you mean?',
    served: 'Working here:',
    split: 'This place is shared between several people:',
    unserved: 'Nobody works here yet.',
    number: 'The answer depends on the house number:',
    show: 'Show',
    nearest: 'Nearest to it:',
    city: 'You can also write to the city:',
    become: 'Become the ambassador here',
    whole: 'See it on the map',
    uncertain: 'This answer is not quite certain; Okolica gives the reasons.',
    unservedPart: 'Nobody serves a part of this place yet.',
    fictional: 'a fictional example',
    unnamed: 'An ambassador who gives no name',
  },
  uk: {
    title: 'Знайдіть свого амбасадора',
    label: 'Вулиця й номер, мікрорайон або район Кракова',
    example: 'напр. Karmelicka 12',
    search: 'Шукати',
    nothing: 'Ми не знаємо такого місця в Кракові. Перевірте написання або введіть лише вулицю.',
    which: 'Яке місце ви маєте на увазі?',
    served: 'Тут діє:',
    split: 'Це місце поділене між кількома людьми:',
    unserved: 'Тут ще ніхто не діє.',
    number: 'Відповідь залежить від номера будинку:',
    show: 'Показати',
    nearest: 'Найближче діють:',
    city: 'Можна також написати до міста:',
    become: 'Станьте амбасадором у цій околиці',
    whole: 'Дивитися на карті',
    uncertain: 'Ця відповідь не зовсім певна; причини подає Okolica.',
    unservedPart: 'Частину цього місця ще ніхто не обслуговує.',
    fictional: 'вигаданий приклад',
    unnamed: 'Амбасадор, який не вказав імені',
  },
};
