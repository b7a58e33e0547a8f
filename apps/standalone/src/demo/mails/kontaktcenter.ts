import type { DemoMail } from '../demo-mail';

const KARIN = 'agent@ekvalla.example';
const SARA = 'sara.ek@ekvalla.example';
const ALI = 'ali.nouri@ekvalla.example';
const to = ['kontaktcenter@ekvalla.example'];

/** Citizens who write to kontaktcenter@. */
export const kontaktcenterMails: readonly DemoMail[] = [
  {
    key: 'altan-1',
    from: { name: 'Anna Lindqvist', address: 'anna.lindqvist@example.com' },
    to,
    subject: 'Bygglov för altan?',
    language: 'sv',
    minutesAgo: 11400,
    text: `Hej!

Vi funderar på att bygga en altan på baksidan av huset på Lingonvägen 12. Behöver man bygglov för det, och i så fall hur lång tid tar det?

Vänliga hälsningar
Anna Lindqvist`,
    answered: {
      by: KARIN,
      minutesAgo: 10980,
      text: `Hej Anna!

Tack för din fråga. Om altanen behöver bygglov beror bland annat på hur hög den blir, hur stor den är och hur nära tomtgränsen den ligger.

Skriv gärna hur hög altanen blir över marken och hur långt det är till grannen, så kan vi ge ett bättre besked. En enkel skiss räcker långt.`,
    },
  },
  {
    key: 'altan-2',
    from: { name: 'Anna Lindqvist', address: 'anna.lindqvist@example.com' },
    to,
    inReplyTo: 'answer:altan-1',
    quote: 'gmail',
    subject: 'Re: Bygglov för altan?',
    language: 'sv',
    minutesAgo: 8700,
    text: `Tack för snabbt svar! Höjden blir ungefär 70 cm på högsta stället eftersom tomten sluttar. Jag ber min man rita en skiss i helgen.

Anna`,
    answered: {
      by: KARIN,
      minutesAgo: 8520,
      text: `Hej Anna!

Vad bra, skicka skissen när den är klar. Skriv gärna måtten och avståndet till tomtgränsen på den.`,
    },
  },
  {
    key: 'altan-3',
    from: { name: 'Anna Lindqvist', address: 'anna.lindqvist@example.com' },
    to,
    inReplyTo: 'answer:altan-2',
    quote: 'gmail',
    subject: 'Bygglov för altan och inglasat uterum',
    language: 'sv',
    minutesAgo: 1180,
    text: `Hej!

Vi vill bygga en altan på 24 kvm på baksidan av huset, Lingonvägen 12, och undrar om det krävs bygglov när den ligger närmare än 4,5 m från tomtgränsen. Grannen har inget emot det.

Vi tänkte också glasa in en del av den som uterum. Jag bifogar en skiss.

Vänliga hälsningar
Anna Lindqvist`,
    attachments: [
      {
        filename: 'skiss-altan.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Skiss altan, Lingonvägen 12. 6 x 4 meter. Avstånd till tomtgräns 3,8 meter.',
      },
    ],
    takenBy: KARIN,
    note: {
      by: SARA,
      minutesAgo: 300,
      text: 'Jag stämde av med bygglov: en altan av den storleken kan vara undantagen, men inglasningen ändrar bedömningen. Hänvisa till rådgivningen på tisdag kl. 9–11.',
    },
  },
  {
    key: 'sopor-1',
    from: { name: 'Jonas Bergström', address: 'jonas.bergstrom@example.com' },
    to,
    subject: 'Sophämtningen uteblev',
    language: 'sv',
    minutesAgo: 12400,
    text: `Hej, vårt kärl på Enbärsstigen 7 blev inte tömt i tisdags. Det stod framme från kvällen innan. När kommer bilen?

/Jonas Bergström`,
    answered: {
      by: SARA,
      minutesAgo: 12050,
      resolve: true,
      text: `Hej Jonas!

Det var tråkigt att höra. Vi har meddelat entreprenören och bilen kommer till Enbärsstigen i morgon. Låt kärlet stå kvar vid vägen.`,
    },
  },
  {
    key: 'sopor-2',
    from: { name: 'Jonas Bergström', address: 'jonas.bergstrom@example.com' },
    to,
    inReplyTo: 'answer:sopor-1',
    quote: 'iphone',
    subject: 'Sophämtningen uteblev igen',
    language: 'sv',
    minutesAgo: 6300,
    text: `Tredje veckan i rad som kärlet står kvar, nu luktar det och fåglarna har rivit upp påsarna. Bilen kom INTE dagen efter som ni lovade. Jag betalar för en tjänst jag inte får.

Jonas

Skickat från min iPhone`,
  },
  {
    key: 'utlamnande-kc',
    from: { name: 'Birgitta Holm', address: 'birgitta.holm@example.com' },
    to,
    subject: 'Begäran om utlämnande av handlingar',
    language: 'sv',
    minutesAgo: 95,
    text: `Jag begär med stöd av 2 kap. tryckfrihetsförordningen att få ta del av samtliga handlingar om upphandlingen av snöröjning för de två senaste säsongerna, inklusive e-post mellan kommunen och entreprenörerna.

Handlingarna kan skickas digitalt till den här adressen. Jag önskar ett skriftligt beslut som går att överklaga om någon del inte lämnas ut.

Birgitta Holm`,
  },
  {
    key: 'faktura-barnomsorg',
    from: { name: 'Mohammed Rahimi', address: 'mohammed.rahimi@example.com' },
    to,
    subject: 'Fel adress på fakturan för barnomsorg',
    language: 'sv',
    minutesAgo: 64,
    text: `Hej,
vi flyttade till Björkvägen 3 B i somras men fakturan för förskolan kommer fortfarande till gamla adressen. Nu fick jag en påminnelse med avgift 60 kr, det tycker jag inte är rätt för jag har anmält flytten.

Kan ni ändra adressen och ta bort avgiften?

mvh Mohammed Rahimi
070-174 06 62`,
  },
  {
    key: 'parkeringstillstand',
    from: { name: 'Karl-Erik Nyström', address: 'karl-erik.nystrom@example.com' },
    to,
    subject: 'Fråga om parkeringstillstånd för rörelsehindrad',
    language: 'sv',
    minutesAgo: 165,
    text: `God dag.

Undertecknad har haft parkeringstillstånd för rörelsehindrad sedan 2016. Det nuvarande tillståndet går ut inom kort och jag vill i god tid förnya det. Måste jag lämna nytt läkarintyg varje gång? Någon förbättring lär det sannerligen inte bli tal om.

Mitt personnummer är 19271003-8197.

Kan blanketten skickas med vanlig post är jag tacksam, då vår skrivare har gått sönder.

Högaktningsfullt
Karl-Erik Nyström
Storgatan 44, 2 tr, Ekvalla`,
  },
  {
    key: 'hemtjanst-vem',
    from: { name: 'Maj-Britt Ottosson', address: 'maj-britt.ottosson@example.com' },
    to,
    subject: 'Hemtjänst – vem kontaktar jag?',
    language: 'sv',
    minutesAgo: 225,
    text: `Hej!
Min mamma behöver mer hjälp på kvällarna. Hon har hemtjänst på morgonen men nu har hon ramlat två gånger när hon ska lägga sig. Jag bor i en annan kommun och vet inte vem jag ska prata med hos er. Är det en biståndshandläggare?

Jag nås säkrast efter kl 16.

Vänligen
Maj-Britt Ottosson
070-174 06 70`,
  },
  {
    key: 'gatubelysning',
    from: { name: 'Petter Sjödin', address: 'petter.sjodin@example.com' },
    to,
    subject: 'Gatubelysning trasig på Skolgatan',
    language: 'sv',
    minutesAgo: 270,
    text: `Tre lampor i rad är släckta på Skolgatan mellan korsningen vid Tallgatan och cykeltunneln. Barnen går där till skolan, det är kolsvart på morgonen. Stolparna är märkta 214, 215 och 216. Bild bifogas.`,
    attachments: [{ filename: 'IMG_2041.png', mediaType: 'image/png', make: 'png' }],
  },
  {
    key: 'snorojning-1',
    from: { name: 'Sofia Wallin', address: 'sofia.wallin@example.com' },
    to,
    subject: 'Snöröjning Tallbacken',
    language: 'sv',
    minutesAgo: 7300,
    text: `Hej! Plogbilen lägger varje gång en meterhög vall framför vår infart på Tallbacken 9. Jag är gravid i åttonde månaden och kan inte skotta bort den. Får man göra så?

Sofia Wallin`,
    answered: {
      by: ALI,
      minutesAgo: 7120,
      text: `Hej Sofia!

Plogbilen kan tyvärr inte undvika att det blir en vall vid infarterna, och det är fastighetsägaren som tar bort den. Jag har ändå bett driften prata med föraren, så att vallen hos dig blir så liten som möjligt.`,
    },
  },
  {
    key: 'snorojning-2',
    from: { name: 'Sofia Wallin', address: 'sofia.wallin@example.com' },
    to,
    inReplyTo: 'answer:snorojning-1',
    quote: 'gmail',
    subject: 'Re: Snöröjning Tallbacken',
    language: 'sv',
    minutesAgo: 4400,
    text: `Tack för att du tog det vidare. Det blev bättre i fredags men i natt var den tillbaka, dessutom har de plogat ner vårt staket. Vem ersätter det?

/Sofia`,
    answered: {
      by: ALI,
      minutesAgo: 4180,
      text: `Hej igen Sofia!

Skador anmäler du till tekniska kontoret. Fota gärna staketet och skriv vilken dag det hände, så skickar jag anmälan vidare åt dig.`,
    },
  },
  {
    key: 'snorojning-3',
    from: { name: 'Sofia Wallin', address: 'sofia.wallin@example.com' },
    to,
    inReplyTo: 'answer:snorojning-2',
    quote: 'gmail',
    subject: 'Re: Snöröjning Tallbacken',
    language: 'sv',
    minutesAgo: 510,
    text: `Här kommer bilden. Det hände natten till måndag, någon gång mellan kl 23 och 05. Fyra spjälor är av och en stolpe lutar.

/Sofia`,
    attachments: [{ filename: 'staket.png', mediaType: 'image/png', make: 'png' }],
    takenBy: ALI,
  },
  {
    key: 'felparkering',
    from: { name: 'Dragan Petrović', address: 'dragan.petrovic@example.com' },
    to,
    subject: 'P-BOT!!!!',
    language: 'sv',
    minutesAgo: 355,
    text: `VAD HÅLLER NI PÅ MED

jag stod 4 minuter utanför apoteket på torget för att hämta medicin åt min fru och får 700 kr i böter. det finns INGEN skylt som syns för den är täckt av snö. jag tänker INTE betala detta. vem är chef hos er???`,
  },
  {
    key: 'felsand-region',
    from: { name: 'Rut Ekström', address: 'rut.ekstrom@example.com' },
    to,
    subject: 'Avbokning',
    language: 'sv',
    minutesAgo: 420,
    text: `Hej. Jag måste avboka min tid på vårdcentralen på torsdag klockan 10.15 hos sköterskan för omläggning. Har feber. Kan jag få en ny tid nästa vecka helst förmiddag?

Rut Ekström`,
  },
  {
    key: 'felsand-sl',
    from: { name: 'Vilgot Hallberg', address: 'vilgot.hallberg@example.com' },
    to,
    subject: 'buss 725 kom inte IGEN',
    language: 'sv',
    minutesAgo: 45,
    text: `tja bussen 725 från ekvalla centrum 07.12 har inte kommit 3 gånger den här veckan å jag får sen ankomst i skolan. kan ni säga till sl eller nåt? o mitt skolkort funkar inte heller i spärren`,
  },
  {
    key: 'tack-kc',
    from: { name: 'Gun Persson', address: 'gun.persson@example.com' },
    to,
    subject: 'Tack!',
    language: 'sv',
    minutesAgo: 1500,
    text: `Jag vill bara tacka den trevliga flickan som hjälpte mig i telefon i går med e-legitimationen. Hon hade sådant tålamod med en gammal tant. Ni borde ge henne en guldstjärna.

Gun Persson, 84 år`,
    answered: {
      by: KARIN,
      minutesAgo: 1380,
      resolve: true,
      text: `Hej Gun!

Vad roligt att höra! Hälsningen är framförd och guldstjärnan sitter redan på väggen. Hör av dig igen om du kör fast.`,
    },
  },
  {
    key: 'sfi-en',
    from: { name: 'Priya Raman', address: 'priya.raman@example.com' },
    to,
    subject: 'Swedish for immigrants - how to register?',
    language: 'en',
    minutesAgo: 130,
    text: `Hello,

I moved to Ekvalla last month for my husband's job and I would like to start learning Swedish. I have a coordination number but not yet a Swedish personal identity number. Can I still register for SFI, and are there evening classes? I work from home during the day.

Also, is there an open preschool where I can go with my one-year-old?

Many thanks and best wishes,
Priya Raman`,
  },
  {
    key: 'suomi-kc',
    from: { name: 'Aino Lahtinen', address: 'aino.lahtinen@example.com' },
    to,
    subject: 'Palveluja suomeksi?',
    language: 'fi',
    minutesAgo: 600,
    text: `Hei!

Äitini on 87-vuotias ja hän muuttaa Ekvallaan ensi kuussa. Hän puhuu nykyään lähinnä suomea. Kuuluuko Ekvalla suomen kielen hallintoalueeseen, ja voiko hän saada kotipalvelua suomeksi? Keneen minun pitäisi ottaa yhteyttä?

Voitte vastata suomeksi tai ruotsiksi.

Ystävällisin terveisin
Aino Lahtinen`,
  },
];
