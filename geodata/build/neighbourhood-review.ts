/** What a look at all 123 names found. Names not mentioned here stay as they are. */

/** Misspelt in the source: wrong bytes, a lost diacritic, a stray letter, or an unusual form. */
export const RENAMED: Readonly<Record<number, string>> = {
  1108945859: 'Łazy',
  1108946031: 'Górka Kościelnicka',
  1495006373: 'Stare Miasto',
  85897797: 'Bieżanów',
  85897851: 'Czyżyny',
};

/** Left out, with the reason. */
export const DROPPED: Readonly<Record<number, string>> = {
  1108945671: 'Śródmieście is a former district, not a neighbourhood',
  1108945787: 'names the whole district IX',
  1108945825: 'names the whole district XI',
  1108945847: 'names the whole district XII',
  1108945687: 'names the whole district VI, a kilometre from both Bronowice',
  1108945985: 'Podgaje: no stop or street near by bears the name',
  1495004115: 'second point of Wolica',
  1495006409: 'second point of Łęg',
  85898033: 'misspelt second point of Płaszów, by the river opposite Dąbie',
  1495005359: 'Podgórze, but five kilometres east of it, in Płaszów',
  1495005107: 'Zalesie: coordinates rounded to a minute',
  1495005949: 'Samborek lies in Skawina; coordinates rounded to a minute',
  1495006265: 'Pasternik: coordinates rounded to a minute, far from the street of that name',
  85897821: 'Brzyczyna Dolna is a village outside Kraków',
};
