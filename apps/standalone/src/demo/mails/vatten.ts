import type { DemoMail } from '../demo-mail';

const ERIK = 'erik.berg@ekvalla.example';
const SARA = 'sara.ek@ekvalla.example';
const to = ['vatten@ekvalla.example'];

/** Water, sewage and waste: vatten@. */
export const vattenMails: readonly DemoMail[] = [
  {
    key: 'lacka',
    from: { name: 'Roger Thunell', address: 'roger.thunell@example.com' },
    to,
    subject: 'VATTENLÄCKA Rönnvägen nu!',
    language: 'sv',
    minutesAgo: 12,
    text: `Det sprutar upp vatten ur asfalten utanför Rönnvägen 16. Gatan håller på att frysa till is. Ringde journumret men det är upptaget hela tiden.

Roger Thunell 070-174 06 55`,
    attachments: [{ filename: 'rönnvägen läcka.png', mediaType: 'image/png', make: 'png' }],
  },
  {
    key: 'va-avgift-1',
    from: { name: 'Inga-Lill Svärd', address: 'inga-lill.svard@example.com' },
    to,
    subject: 'Hög avloppsavgift',
    language: 'sv',
    minutesAgo: 9900,
    text: `Hej! Jag bor ensam i ett hus på Videvägen och har fått en räkning på 4 310 kronor för ett kvartal. Det brukar vara hälften. Jag har inte duschat mer än vanligt. Vad har hänt?

Inga-Lill Svärd`,
    answered: {
      by: ERIK,
      minutesAgo: 9500,
      text: `Hej Inga-Lill!

Förbrukningen är dubbelt så hög som förra året. Det vanligaste felet är en toalett som står och rinner. Gör så här: stäng alla kranar en kväll, läs av mätaren, och läs av igen på morgonen. Skicka siffrorna till oss.`,
    },
  },
  {
    key: 'va-avgift-2',
    from: { name: 'Inga-Lill Svärd', address: 'inga-lill.svard@example.com' },
    to,
    inReplyTo: 'answer:va-avgift-1',
    quote: 'gmail',
    subject: 'Re: Hög avloppsavgift',
    language: 'sv',
    minutesAgo: 1600,
    text: `Nu har jag gjort som du sa Erik.
Kvällen 00412,884
Morgonen 00413,201
Det har alltså gått 317 liter på natten fast jag sov! Rörmokarn kommer på måndag. Kan man få tillbaka något av pengarna?

Inga-Lill`,
    takenBy: ERIK,
    note: {
      by: ERIK,
      minutesAgo: 800,
      text: 'Läckage på insidan, alltså kundens. Taxan medger nedsättning av avloppsdelen en gång om vattnet inte gått till avloppet – här har det gått i toaletten, så nej. Föreslå avbetalning.',
    },
  },
  {
    key: 'brunt-vatten',
    from: { name: 'Amanda Friis', address: 'amanda.friis@example.com' },
    to,
    subject: 'Brunt vatten i kranen',
    language: 'sv',
    minutesAgo: 55,
    text: 'Hej! Sedan imorse är vattnet brunt hos oss på Aspvägen. Är det farligt? Vi har en bebis. //Amanda',
    html: `<div dir="ltr"><div>Hej!</div><div><br></div><div>Sedan imorse är vattnet <b>brunt</b> hos oss på Aspvägen. Är det farligt? Vi har en bebis.</div><div><br></div><div>//Amanda</div></div>`,
  },
  {
    key: 'karlbyte',
    from: { name: 'Bostadsrättsföreningen Kvarnhjulet', address: 'styrelsen@brfkvarnhjulet.example' },
    to,
    subject: 'Byte av kärl och nytt miljörum',
    language: 'sv',
    minutesAgo: 330,
    text: `Hej,

Föreningen har 48 lägenheter och bygger ett nytt miljörum på gården. Vi vill byta från 16 små kärl till 6 stora (660 l) och lägga till matavfall. Dragvägen blir 14 meter, är det godkänt? Kan någon komma och titta innan vi gjuter?

För styrelsen
Marie-Louise Kvist`,
  },
  {
    key: 'slam-1',
    from: { name: 'Torbjörn Ask', address: 'torbjorn.ask@example.com' },
    to,
    subject: 'slamtömning',
    language: 'sv',
    minutesAgo: 8300,
    text: 'När töms slambrunnen på Granliden 19? Förra året kom bilen när vi hade midsommarfest. TA',
    answered: {
      by: SARA,
      minutesAgo: 8050,
      text: `Hej Torbjörn!

På Granliden töms slambrunnarna vecka 22 och 23. Midsommaren ska alltså vara fredad i år. Se till att locket går att lyfta och att bilen når fram till 10 meter.`,
      resolve: true,
    },
  },
  {
    key: 'slam-2',
    from: { name: 'Torbjörn Ask', address: 'torbjorn.ask@example.com' },
    to,
    inReplyTo: 'answer:slam-1',
    quote: 'gmail',
    subject: 'Re: slamtömning',
    language: 'sv',
    minutesAgo: 2300,
    text: 'tack men vägen är avstängd för tunga bilar vecka 22, vägföreningen har bestämt. kan ni ta 24? TA',
  },
  {
    key: 'avlasning',
    answered: {
      by: 'agent@ekvalla.example',
      minutesAgo: 720,
      text: 'Hej!\n\nTack, avläsningen är inlagd. Nästa räkning blir efter den siffran.',
      resolve: true,
    },
    from: { name: '', address: 'b.o.johansson@example.com' },
    to,
    subject: 'Avläsning',
    language: 'sv',
    minutesAgo: 1050,
    text: 'Videvägen 2. 01877. Bengt-Olof',
  },
  {
    key: 'stromavbrott',
    from: { name: 'Susanne Glad', address: 'susanne.glad@example.com' },
    to,
    subject: 'Strömmen borta hela natten',
    language: 'sv',
    minutesAgo: 480,
    text: `Strömmen var borta från 23 till 05 i hela Granliden och en ledning hänger över vägen vid brevlådorna. Frysen har tinat. Vem ersätter maten och vem tar hand om ledningen?

Susanne Glad`,
  },
  {
    key: 'atervinning-fi',
    from: { name: 'Ritva Salmela', address: 'ritva.salmela@example.com' },
    to,
    subject: 'Kierrätyskeskuksen aukioloajat',
    language: 'fi',
    minutesAgo: 2020,
    text: `Hei, milloin kierrätyskeskus on auki pyhinä? Minulla on vanha jääkaappi ja maalipurkkeja. Tarvitseeko aika varata? Kiitos! Ritva`,
  },
];
