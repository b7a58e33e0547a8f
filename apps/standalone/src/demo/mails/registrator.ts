import type { DemoMail } from '../demo-mail';

const GUNILLA = 'registrar@ekvalla.example';
const to = ['registrator@ekvalla.example'];

/** Requests for public records, referrals and appeals: registrator@, and the agent's own address. */
export const registratorMails: readonly DemoMail[] = [
  {
    key: 'journalist',
    from: { name: 'Disa Mårdh', address: 'disa.mardh@ekvallaposten.example' },
    to,
    subject: 'Begäran om allmän handling: representation',
    language: 'sv',
    minutesAgo: 290,
    text: `Hej,

Jag begär att få ta del av samtliga fakturor och kvitton för representation som har godkänts av kommundirektören i år, samt kommunens e-postlogg för kommundirektörens brevlåda under september.

Skyndsamt, tack, helst i dag. Digitalt format går bra.

Disa Mårdh
reporter, Ekvallaposten`,
  },
  {
    key: 'anonym-begaran-1',
    from: { name: 'x', address: 'medborgare77@example.org' },
    to,
    subject: 'handlingar',
    language: 'sv',
    minutesAgo: 4600,
    text: 'Jag vill ha alla handlingar om försäljningen av tomten vid Kvarnängen. Ni får inte fråga vem jag är eller varför.',
    answered: {
      by: GUNILLA,
      minutesAgo: 4450,
      text: `Hej!

Ärendet om Kvarnängen har 63 handlingar. I nästa mejl får du en lista, så kan du säga om du vill ha alla eller vissa av dem. Du behöver inte uppge vem du är.`,
    },
  },
  {
    key: 'anonym-begaran-2',
    from: { name: 'x', address: 'medborgare77@example.org' },
    to,
    inReplyTo: 'answer:anonym-begaran-1',
    quote: 'gmail',
    subject: 'Re: handlingar',
    language: 'sv',
    minutesAgo: 720,
    text: 'Jag sa ALLA. Skicka dem.',
    takenBy: GUNILLA,
  },
  {
    key: 'remiss',
    from: { name: 'Länsstyrelsen, remisser', address: 'remiss@lansstyrelsen.example' },
    to,
    subject: 'Remiss: förslag till vattenskyddsområde Ekvallasjön',
    language: 'sv',
    minutesAgo: 1560,
    text: `Länsstyrelsen översänder förslag till vattenskyddsområde för Ekvallasjön för yttrande.

Yttrandet ska ha kommit in senast den dag som anges i missivet. Svara med e-post och ange ärendets beteckning.

Den här remissen skickas till samtliga berörda kommuner.`,
    attachments: [
      {
        filename: 'missiv.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Missiv. Förslag till vattenskyddsområde för Ekvallasjön.',
      },
      {
        filename: 'Förslag till föreskrifter.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Förslag till föreskrifter. 1 § Syfte. 2 § Indelning i zoner.',
      },
    ],
  },
  {
    key: 'overklagande',
    from: { name: 'Per Anders Wiklund', address: 'pa.wiklund@example.com' },
    to,
    subject: 'Överklagan av beslut om strandskyddsdispens',
    language: 'sv',
    minutesAgo: 2640,
    text: `Jag överklagar härmed bygg- och miljönämndens beslut att neka dispens för brygga på Sjövik 2. Beslutet kom mig tillhanda den 3:e.

Skäl: bryggan har funnits på platsen sedan 1950-talet, den syns på flygfotot som bifogas, och den hindrar ingen.

Jag yrkar att beslutet ändras och att dispens lämnas.

Per Anders Wiklund`,
    attachments: [{ filename: 'flygfoto-1958.png', mediaType: 'image/png', make: 'png' }],
  },
  {
    key: 'vidarebefordrat',
    from: { name: 'Carina Norling', address: 'carina.norling@example.com' },
    to,
    subject: 'VB: Svar om trädfällning – det här lovade ni',
    language: 'sv',
    minutesAgo: 1090,
    text: `Hej, ni säger att ni inte hittar något löfte om ersättningsträd. Här är mejlet som jag fick från parkavdelningen, jag bifogar det som fil så att ni ser att det är äkta. Vill ha det diariefört.

Carina Norling`,
    attachments: [
      {
        filename: 'Svar om trädfällning.eml',
        mediaType: 'message/rfc822',
        make: 'eml',
        text: 'Hej Carina! Vi planterar två nya oxlar på samma plats till våren. Hälsningar från parken.',
      },
    ],
  },
  {
    key: 'medborgarforslag',
    from: { name: 'Klass 5A Ekbacksskolan', address: 'klass5a@ekbacksskolan.example' },
    to,
    subject: 'Medborgarförslag: en skridskobana på torget',
    language: 'sv',
    minutesAgo: 1860,
    text: `Hej kommunen!

Vi i 5A tycker att det ska finnas en skridskobana på torget på vintern, för då kan alla åka även om man inte har råd att åka till ishallen. Vi har frågat 112 personer och 97 tyckte ja, 9 vet inte och 6 nej (dom var vaktmästare).

Hur lång tid tar det tills ni bestämmer?

Hälsningar från 5A genom Elsa, Omar och Wilma (vår lärare heter Kjell)`,
  },
  {
    key: 'till-karin',
    from: { name: 'Anna Lindqvist', address: 'anna.lindqvist@example.com' },
    to: ['agent@ekvalla.example'],
    subject: 'Tack för samtalet',
    language: 'sv',
    minutesAgo: 880,
    text: `Hej Karin! Tack för att du ringde upp. Jag hittade din adress i signaturen. Var det till dig eller till kontaktcenter jag skulle skicka skissen? Har skickat den dit nu.

Anna`,
  },
  {
    key: 'kollega-karin',
    from: { name: 'Elin Åberg', address: 'elin.aberg@ekvalla.example' },
    to: ['agent@ekvalla.example'],
    subject: 'Lathund bygglov',
    language: 'sv',
    minutesAgo: 640,
    text: `Hej Karin,

Jag har skrivit om lathunden för altaner och plank så att ni kan svara direkt. Säg till om något är konstigt. Fika på torsdag?

Elin`,
  },
];
