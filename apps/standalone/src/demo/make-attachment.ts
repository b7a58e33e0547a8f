import { crc32, deflateSync } from 'node:zlib';
import type { DemoAttachment } from './demo-mail';

/** The bytes of a demo attachment: small, but a real file of its kind. */
export function makeAttachment(attachment: DemoAttachment, at: Date): Buffer {
  const text = attachment.text ?? '';
  switch (attachment.make) {
    case 'pdf':
      return makePdf(text);
    case 'png':
      return makePng(attachment.filename);
    case 'ics':
      return Buffer.from(makeInvitation(text, at));
    case 'eml':
      return Buffer.from(makeForwardedMail(text, at));
    case 'text':
      return Buffer.from(text);
  }
}

/** One A4 page with the text in Helvetica (ISO 32000-1, 7.5 file structure, 9.6.2 standard fonts). */
export function makePdf(text: string): Buffer {
  const shown = text
    .split(/(?<=\.) /)
    .map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
    .join('\n');
  const content = `BT /F1 14 Tf 20 TL 60 770 Td\n${shown}\nET\n0.4 w 60 120 300 200 re S 60 120 m 360 320 l S`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  // One character is one byte here: WinAnsi agrees with latin1 in all letters the demo uses.
  return Buffer.from(file + end, 'latin1');
}

const WIDTH = 320;
const HEIGHT = 200;

/** A picture of a winter street at dusk, tinted by its name so that no two are alike (W3C PNG, 8-bit RGB). */
export function makePng(name: string): Buffer {
  const tint = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60, 7);
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x++) row.set(pixel(x, y, tint), 1 + x * 3);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function pixel(x: number, y: number, tint: number): [number, number, number] {
  const lampPost = x % 110 > 52 && x % 110 < 57 && y > 40 && y < 150;
  if (lampPost) return [30, 32, 38];
  if (y > 140) return [225 - (y - 140), 230 - (y - 140), 238];
  return [40 + tint + Math.floor(y / 3), 60 + Math.floor(y / 2), 110 + Math.floor(y / 3)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** An invitation to a meeting three days later (RFC 5545). */
function makeInvitation(title: string, at: Date): string {
  const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const start = new Date(at.getTime() + 3 * 86_400_000);
  const end = new Date(start.getTime() + 3_600_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example.com//demo//SV',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:platsbesok-1@example.com',
    `DTSTAMP:${stamp(at)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}`,
    'ORGANIZER:mailto:petra@arkitektljung.example',
    'ATTENDEE;RSVP=TRUE:mailto:bygg@ekvalla.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A whole mail as a file (RFC 5322), as a citizen saves it from the mail program. */
function makeForwardedMail(text: string, at: Date): string {
  return [
    'From: Parken <park@ekvalla.example>',
    'To: carina.norling@example.com',
    `Subject: =?utf-8?B?${Buffer.from('Svar om trädfällning').toString('base64')}?=`,
    `Date: ${new Date(at.getTime() - 90 * 86_400_000).toUTCString().replace('GMT', '+0000')}`,
    'Message-ID: <tradfallning@ekvalla.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\r\n');
}
