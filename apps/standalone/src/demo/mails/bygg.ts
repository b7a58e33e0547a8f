import type { DemoMail } from '../demo-mail';

const ELIN = 'elin.aberg@ekvalla.example';
const KARIN = 'agent@ekvalla.example';
const to = ['bygg@ekvalla.example'];

/** Building permits, environment and food safety: bygg@. */
export const byggMails: readonly DemoMail[] = [
  {
    key: 'slutbesked-1',
    from: { name: 'Tobias Rönn', address: 'tobias.ronn@example.com' },
    to,
    subject: 'Slutbesked garage Hallonvägen 5',
    language: 'sv',
    minutesAgo: 12800,
    text: `Hej,

Garaget på Hallonvägen 5 är klart. Vad behöver ni av mig för att kunna ge slutbesked? Kontrollplanen är ifylld.

Mvh Tobias Rönn`,
    answered: {
      by: ELIN,
      minutesAgo: 12500,
      text: `Hej Tobias!

Skicka den undertecknade kontrollplanen och några foton utifrån, ett från varje håll. När vi har fått dem kan vi fatta beslut om slutbesked.`,
    },
  },
  {
    key: 'slutbesked-2',
    from: { name: 'Tobias Rönn', address: 'tobias.ronn@example.com' },
    to,
    inReplyTo: 'answer:slutbesked-1',
    quote: 'outlook',
    subject: 'SV: Slutbesked garage Hallonvägen 5',
    language: 'sv',
    minutesAgo: 2500,
    text: `Hej Elin,

Här kommer kontrollplanen underskriven och ett foto. Säg till om det behövs fler vinklar, det var svårt att komma åt norrsidan för snön.

Tobias`,
    attachments: [
      {
        filename: 'kontrollplan-undertecknad.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Kontrollplan, garage, Hallonvägen 5. Samtliga punkter kontrollerade.',
      },
      { filename: 'garage-soder.png', mediaType: 'image/png', make: 'png' },
    ],
    takenBy: ELIN,
  },
  {
    key: 'plank',
    from: { name: 'Margareta Blom', address: 'margareta.blom@example.com' },
    to,
    subject: 'Grannens PLANK',
    language: 'sv',
    minutesAgo: 7600,
    text: `Hej.
Nu har det gått för långt. Grannen på Hallonvägen 11 har satt upp ett plank som är minst 2,20 högt, jag har mätt!!! Det skymmer all sol på vår uteplats efter klockan två. Han säger att han "har kollat med kommunen". Har han det?? Jag vill ha ett skriftligt svar på om det finns bygglov och annars ska det ner.

Jag har varit snäll i nio år.

M. Blom`,
  },
  {
    key: 'bullerpump',
    answered: {
      by: 'agent@ekvalla.example',
      minutesAgo: 840,
      text: 'Hej!\n\nSkriv upp under en vecka när pumpen hörs och hur länge, och skicka anteckningarna till oss. Då kan vi avgöra om vi ska mäta hos dig.',
    },
    from: { name: 'Henrik & Tove Ståhl', address: 'stahl.familjen@example.com' },
    to,
    subject: 'Bullerstörning från värmepump',
    language: 'sv',
    minutesAgo: 1120,
    text: `Hej!

Vår granne har installerat en luftvärmepump precis vid tomtgränsen, cirka fyra meter från vårt sovrumsfönster. Den brummar hela nätterna och vi har svårt att sova. Vi har talat med honom men han tycker att den är tyst.

Vi undrar
* hur gör man en anmälan om buller?
* mäter ni ljudnivån eller måste vi göra det själva?
* vad är gränsen nattetid?

Hälsningar
Henrik och Tove Ståhl, Svalgränd 8`,
  },
  {
    key: 'cafe-en',
    from: { name: 'Daniel O’Connor', address: 'daniel.oconnor@example.com' },
    to,
    subject: 'Opening a small café – food business registration',
    language: 'en',
    minutesAgo: 390,
    text: `Hi there,

I'm planning to open a small café in the old station building in Ekvalla (coffee, sandwiches, home-baked cakes, no hot meals). I understand that I have to register with the municipality before I start.

Could you tell me
- how long before opening I need to register,
- what the yearly inspection fee is, roughly,
- whether baking at home is allowed at all?

I read Swedish reasonably well, so a Swedish form is fine.

Kind regards,
Daniel O’Connor`,
  },
  {
    key: 'godsel',
    answered: {
      by: 'lead@ekvalla.example',
      minutesAgo: 1500,
      text: 'Hej!\n\nVi har ringt lantbrukaren, som vänder ned gödseln i morgon. Luktar det fortfarande på fredag: skriv igen så åker vi dit.',
    },
    from: { name: 'Åke Bengtsson', address: 'ake.bengtsson@example.com' },
    to,
    subject: 'Gödsel',
    language: 'sv',
    minutesAgo: 2700,
    text: `Jag har 45 mjölkkor och nu kom det brev om att jag skulle anmäla ändring av verksamheten för att jag byggt ny gödselplatta. Jag anmälde det i våras när plattan göts. Har ni tappat bort det eller ska det göras en gång till? Jag har inte tid med dubbla papper.

Åke Bengtsson, Norrgården`,
  },
  {
    key: 'avlopp-tillstand',
    from: { name: 'Camilla Vester', address: 'camilla.vester@example.com' },
    to,
    subject: 'Enskilt avlopp – ansökan komplettering',
    language: 'sv',
    minutesAgo: 860,
    text: `Hej, ni bad om komplettering av vår ansökan om nytt avlopp på Granliden 3. Bifogar situationsplan och provgropens jordprofil enligt entreprenören. Säg till om något fattas för han vill gräva innan tjälen går.

Camilla Vester`,
    attachments: [
      {
        filename: 'situationsplan.pdf',
        mediaType: 'application/pdf',
        make: 'pdf',
        text: 'Situationsplan, Granliden 3. Avstånd brunn till infiltration 52 meter.',
      },
      {
        filename: 'jordprofil.txt',
        mediaType: 'text/plain',
        make: 'text',
        text: '0-30 cm mull\n30-110 cm sandig morän\n110-180 cm morän, fuktig\nGrundvatten ej påträffat på 180 cm\n',
      },
    ],
  },
  {
    key: 'radon',
    from: { name: 'Jenny F', address: 'jenny.f@example.com' },
    to,
    subject: 'radon',
    language: 'sv',
    minutesAgo: 75,
    text: 'Hej kan man låna radondosor av er eller måste man köpa själv? Vi har blå lättbetong från 60-talet. Mvh Jenny',
  },
  {
    key: 'platsbesok',
    from: { name: 'Arkitekt Ljung', address: 'petra@arkitektljung.example' },
    to,
    subject: 'Platsbesök Kvarnängen, kvarter 3',
    language: 'sv',
    minutesAgo: 940,
    text: `Hej,

Jag skickar en kallelse till platsbesöket på Kvarnängen så att ni har den i kalendern. Vi ses vid grinden mot Kvarnvägen, ta stövlar.

Petra Ljung
Arkitekt Ljung AB`,
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}</style></head>
<body lang="SV" link="#0563C1"><div class="WordSection1">
<p class="MsoNormal">Hej,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Jag skickar en <b>kallelse till platsbesöket</b> på Kvarnängen så att ni har den i kalendern. Vi ses vid grinden mot Kvarnvägen, <i>ta stövlar</i>.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><b><span style="color:#1F3864">Petra Ljung</span></b><o:p></o:p></p>
<p class="MsoNormal"><span style="font-size:10.0pt;color:#7F7F7F">Arkitekt Ljung AB<br><a href="https://arkitektljung.example/">arkitektljung.example</a></span><o:p></o:p></p>
</div></body></html>`,
    attachments: [
      {
        filename: 'platsbesok.ics',
        mediaType: 'text/calendar',
        make: 'ics',
        text: 'Platsbesök Kvarnängen, kvarter 3',
      },
    ],
  },
  {
    key: 'savu-fi',
    from: { name: 'Pekka Virtala', address: 'pekka.virtala@example.com' },
    to,
    subject: 'Savu naapurin takasta',
    language: 'fi',
    minutesAgo: 1750,
    text: `Hei,

naapurimme polttaa märkää puuta takassaan lähes joka ilta, ja savu tulee suoraan meidän ilmanvaihtoon. Vaimollani on astma. Olemme puhuneet naapurin kanssa, mutta mikään ei muutu. Voiko kunta tehdä asialle jotain?

Terveisin
Pekka Virtala
Svalgränd 14`,
    takenBy: KARIN,
  },
  {
    key: 'rakor',
    from: { name: 'Kim Aronsson', address: 'kim.aronsson@example.com' },
    to,
    subject: 'Livsmedelstillsyn? Matförgiftade på buffé',
    language: 'sv',
    minutesAgo: 210,
    text: `Hej

Vi var sex personer som åt på räkbuffén på Sjökrogen i lördags och fem av oss blev jättesjuka samma natt, kräkningar och feber. Vi ringde dit men de la på. Vill inte hänga ut någon men ni borde nog åka dit.

Kim`,
  },
];
