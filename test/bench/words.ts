/** Words and sentences of invented mail to a municipality, for texts that have the word frequencies of real ones. */
const STREETS =
  'Björk Lind Ek Alm Ask Rönn Hassel Tall Gran Lärk Svan Orre Hök Trast Kvarn Smed Prost Klock Skol Kyrk Brunns Bruks Gruv Hamn Strand Sjö Bäck Ängs Hag Skogs Berg Dal Kulle Sten Sand Ler Mossa Ljung Viol Blåklocks'.split(
    ' ',
  );
const ENDINGS =
  'vägen gatan stigen backen gränden torget allén ringen slingan kroken höjden dalen parken gärdet tunet'.split(
    ' ',
  );

/** Some six hundred street names, each of which few mails mention. */
const streets = STREETS.flatMap((name) => ENDINGS.map((ending) => name + ending));

const THINGS =
  'bygglov snöröjning gatubelysning parkering förskoleplats skolskjuts avfallshämtning vattenmätare avloppet hemtjänst återbruket simhallen biblioteket lekplatsen cykelbanan trädfällning fakturan tomtgränsen detaljplanen färdtjänst modersmålsundervisning skolmaten busshållplatsen grannens staket rivningslov eldningsförbudet hundrastgården fritidshemmet kulturskolan serveringstillstånd bostadsanpassning dagvattnet marköverlåtelse övergångsstället brandposten sophuset vägmärket'.split(
    ' ',
  );
const OPENINGS = [
  'Jag undrar hur det går med',
  'Vi har länge väntat på besked om',
  'Kan ni berätta vem som ansvarar för',
  'Det har blivit fel med',
  'Jag vill lämna en synpunkt på',
  'Hur gör man för att ansöka om',
  'Enligt er webbplats ska jag vända mig hit om',
  'När räknar kommunen med att vara klar med',
];
const ENDS = [
  'och hoppas på svar snart.',
  'eftersom det är akut för oss.',
  'för det har inte fungerat sedan i våras.',
  'men jag har inte fått något svar från kommunen.',
  'och bifogar en bild som visar hur det ser ut.',
  'så att barnen kan komma hem tryggt.',
  'innan vintern kommer.',
  'enligt det beslut som nämnden har fattat.',
  'trots att jag har ringt flera gånger.',
  'och undrar vad det kostar.',
  'vilket grannarna också har klagat på.',
  'tack på förhand!',
];

/** Nearly four thousand sentences, most of them about one thing. */
const sentences = OPENINGS.flatMap((opening) =>
  THINGS.flatMap((thing) => ENDS.map((end) => `${opening} ${thing} ${end}`)),
);

const subjects = OPENINGS.flatMap((opening) => THINGS.map((thing) => `${opening} ${thing}`));

const firstNames =
  'Anna Eva Maria Karin Sara Lena Emma Kerstin Lars Mikael Anders Johan Erik Per Karl Peter Jan Ali Omar Amina Fatima Hodan Mika Päivi'.split(
    ' ',
  );
const lastNames =
  'Provsson Testberg Exempelgren Mallström Påhittad Modellsson Skissén Utkast Förlaga Mönsterdahl'.split(' ');

/** Lists that tickets are made of. */
export const words = { streets, sentences, subjects, firstNames, lastNames } as const;
