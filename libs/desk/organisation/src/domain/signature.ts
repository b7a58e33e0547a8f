/** What a signature says about the sender; empty strings for what there is not. */
export type SignatureFacts = {
  readonly person: { readonly name: string; readonly title: string; readonly phone: string };
  readonly team: { readonly name: string };
  readonly mailbox: { readonly name: string; readonly address: string };
  readonly organisation: { readonly name: string; readonly phone: string };
};

export type Signature = { readonly text: string; readonly html: string };

/** What an organisation begins with. */
export const FIRST_SIGNATURE = [
  'Med vänlig hälsning',
  '',
  '{{person.name}}',
  '{{person.title}}',
  '{{team.name}}',
  '{{organisation.name}}',
  'Telefon: {{organisation.phone}}',
].join('\n');

const FIELDS: Readonly<Record<string, (facts: SignatureFacts) => string>> = {
  'person.name': ({ person }) => person.name,
  'person.title': ({ person }) => person.title,
  'person.phone': ({ person }) => person.phone,
  'team.name': ({ team }) => team.name,
  'mailbox.name': ({ mailbox }) => mailbox.name,
  'mailbox.address': ({ mailbox }) => mailbox.address,
  'organisation.name': ({ organisation }) => organisation.name,
  'organisation.phone': ({ organisation }) => organisation.phone,
};

const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;
const LONGEST = 2000;
const MOST_LINES = 20;

/** Why a template can't be saved, in words for the administrator; null when it can. */
export function signatureFault(template: string): string | null {
  if (template.length > LONGEST) return `The signature may have at most ${LONGEST} characters.`;
  if (template.split('\n').length > MOST_LINES) return `The signature may have at most ${MOST_LINES} lines.`;
  const unknown = [...template.matchAll(FIELD)].find(([, name]) => !Object.hasOwn(FIELDS, name ?? ''));
  if (unknown) return `The signature has an unknown field, ${unknown[0]}. Use ${allFields()}.`;
  if (/\{\{|\}\}/.test(template.replace(FIELD, '')))
    return `The signature has a field that is not closed. Write fields as {{person.name}}.`;
  return null;
}

const allFields = (): string =>
  Object.keys(FIELDS)
    .map((name) => `{{${name}}}`)
    .join(', ');

/**
 * The common signature (G14), filled in. A line whose fields are all empty is left out; where one of several is, the comma or
 * dash beside it goes too.
 */
export function signatureFor({
  template,
  ...facts
}: SignatureFacts & { readonly template: string }): Signature {
  const lines = template.split(/\r?\n/).flatMap((line) => fill(line, facts));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, html: text === '' ? '' : `<p>${asHtml(text).replaceAll('\n', '<br>')}</p>` };
}

// A character that no template may carry stands for an empty field while the line is put together.
const GAP = '\uFFFC';
const BESIDE_GAP = new RegExp(
  `\\s*[,|·•–—/-]\\s*${GAP}|${GAP}\\s*[,|·•–—/-]\\s*|\\(\\s*${GAP}\\s*\\)|${GAP}`,
  'g',
);

function fill(line: string, facts: SignatureFacts): string[] {
  const values = [...line.matchAll(FIELD)].map(([, name]) => valueIn(name ?? '', facts));
  if (values.length === 0) return [line.trimEnd()];
  if (values.every((value) => value === '')) return [];
  const whole = line.replaceAll(GAP, '').replace(FIELD, (_, name: string) => valueIn(name, facts) || GAP);
  return [whole.replace(BESIDE_GAP, '').trim()];
}

const valueIn = (name: string, facts: SignatureFacts): string =>
  FIELDS[name]?.(facts).replace(/\s+/g, ' ').trim() ?? '';

const asHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
