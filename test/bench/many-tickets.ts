import { randomUUID } from 'node:crypto';
import { hashPassword } from '@kontaktpost/identity';
import { FIRST_SIGNATURE } from '@kontaktpost/organisation';
import { Client } from 'pg';
import { words } from './words';

const BOARDS = ['KS', 'BMN', 'BUN', 'TN', 'SN'];
/** Mailbox, board, per cent of the mail, and whether the measured agent answers there. */
const MAILBOXES = [
  ['kontaktcenter', 'KS', 35, true],
  ['info', 'KS', 20, true],
  ['bygg', 'BMN', 12, true],
  ['forskola', 'BUN', 12, true],
  ['vatten', 'TN', 8, true],
  ['socialtjanst', 'SN', 7, false],
  ['registrator', 'KS', 4, false],
  ['kultur', 'BUN', 2, false],
] as const;
const COLLEAGUES = 12;

export const AGENT = { email: 'agent@ekvalla.example', password: 'losenord-for-prov' };

/** The municipality and `size` tickets of three years, made inside the database. Gives the agent's biggest team and mailbox. */
export async function manyTickets(url: string, size: number): Promise<{ team: string; mailbox: string }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(HELPERS);
    const first = await house(client);
    await fillWords(client);
    const indexes = await withoutIndexes(client);
    for (const [step, statement] of Object.entries(STEPS)) {
      const begun = performance.now();
      await client.query(statement.replaceAll(':size', String(size)));
      console.log(`  ${step} (${Math.round((performance.now() - begun) / 1000)} s)`);
    }
    for (const statement of indexes) await client.query(statement);
    await client.query('ALTER TABLE tickets ENABLE TRIGGER USER; DROP SCHEMA bench CASCADE');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
    return first;
  } finally {
    await client.end();
  }
}

const HELPERS = `
  CREATE SCHEMA bench;
  CREATE TABLE bench.mailboxes (id uuid, board_id uuid, address text, from_percent integer, to_percent integer);
  CREATE TABLE bench.people (n serial, id uuid);
  CREATE TABLE bench.words (kind text, n integer, text text, swedish tsvector, simple tsvector, PRIMARY KEY (kind, n));
  -- A number below k that depends on n and salt alone: every run makes the same tickets.
  CREATE FUNCTION bench.pick(n bigint, salt integer, k integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT ((hashint8extended(n, salt) & 9223372036854775807) % k)::integer $$;
  CREATE FUNCTION bench.id(at timestamptz, kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3)
      || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
  CREATE AGGREGATE bench.joined (tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '')`;

async function house(client: Client): Promise<{ team: string; mailbox: string }> {
  const boards = new Map(BOARDS.map((code) => [code, randomUUID()]));
  await client.query(
    `INSERT INTO organisation (name, domain, signature_template) VALUES ('Ekvalla kommun', 'ekvalla.example', $1)`,
    [FIRST_SIGNATURE],
  );
  for (const [code, id] of boards) await client.query('INSERT INTO boards VALUES ($1, $2, $2)', [id, code]);
  const people = await colleagues(client);
  let percent = 0;
  let first: { team: string; mailbox: string } | undefined;
  for (const [slug, code, share, mine] of MAILBOXES) {
    const [team, mailbox, board] = [randomUUID(), randomUUID(), boards.get(code)];
    first ??= { team, mailbox };
    await client.query('INSERT INTO teams (id, board_id, name, slug) VALUES ($1, $2, $3, $3)', [
      team,
      board,
      slug,
    ]);
    await client.query(
      `INSERT INTO mailboxes (id, address, name, kind, board_id, team_id, created_at) VALUES ($1, $2, $3, 'FUNCTION', $4, $5, now())`,
      [mailbox, `${slug}@ekvalla.example`, slug, board, team],
    );
    for (const person of mine ? people : people.slice(1))
      await client.query('INSERT INTO role_grants (id, person_id, role, team_id) VALUES ($1, $2, $3, $4)', [
        randomUUID(),
        person,
        'AGENT',
        team,
      ]);
    await client.query('INSERT INTO bench.mailboxes VALUES ($1, $2, $3, $4, $5)', [
      mailbox,
      board,
      `${slug}@ekvalla.example`,
      percent,
      percent + share,
    ]);
    percent += share;
  }
  return first as { team: string; mailbox: string };
}

/** The agent who is measured comes first. */
async function colleagues(client: Client): Promise<string[]> {
  const hash = await hashPassword(AGENT.password);
  const ids = Array.from({ length: COLLEAGUES }, () => randomUUID());
  for (const [n, id] of ids.entries()) {
    const email = n === 0 ? AGENT.email : `agent${n}@ekvalla.example`;
    await client.query(
      'INSERT INTO people (id, email, name, title, password_hash, created_at) VALUES ($1, $2, $3, $4, $5, now())',
      [id, email, `Handläggare ${n}`, 'handläggare', hash],
    );
    await client.query('INSERT INTO bench.people (id) VALUES ($1)', [id]);
  }
  return ids;
}

async function fillWords(client: Client): Promise<void> {
  for (const [kind, texts] of Object.entries(words))
    await client.query(
      `INSERT INTO bench.words SELECT $1, n - 1, text, to_tsvector('swedish', text), to_tsvector('simple', text)
       FROM unnest($2::text[]) WITH ORDINALITY AS given (text, n)`,
      [kind, texts],
    );
  await client.query('ANALYZE bench.words, bench.mailboxes, bench.people');
}

/** Takes the indexes away while rows come, which is many times faster, and gives the statements that make them again. */
async function withoutIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index
     WHERE indrelid = ANY('{tickets,messages,message_search}'::regclass[]) AND NOT indisunique`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('ALTER TABLE tickets DISABLE TRIGGER USER'); // one row a mailbox counts all: ages, in one transaction
  return rows.map(({ made }) => made);
}

const count = (kind: keyof typeof words): number => words[kind].length;
const word = (kind: keyof typeof words, n: string, salt: number): string =>
  `(SELECT w.text FROM bench.words w WHERE w.kind = '${kind}' AND w.n = bench.pick(${n}, ${salt}, ${count(kind)}))`;

/** Six per cent unresolved, nearly all among the newest; 1.6 messages a ticket; every seventh with a file, every hundredth in two mailboxes. */
const STEPS = {
  contacts: `
    CREATE TABLE bench.contacts AS
    SELECT n, b.id AS board_id, ${word('firstNames', 'n.n', 1)} || ' ' || ${word('lastNames', 'n.n', 2)} AS name,
           'person' || n || '@example.com' AS address, bench.id(now() - interval '3 years', 'contact', n * 8 + b.ord) AS id
    FROM generate_series(0, greatest(:size / 20, 1)) AS n, (SELECT id, row_number() OVER (ORDER BY code) AS ord FROM boards) AS b;
    CREATE INDEX ON bench.contacts (n, board_id);
    INSERT INTO contacts (id, board_id, name, created_at) SELECT id, board_id, name, now() - interval '3 years' FROM bench.contacts;
    INSERT INTO contact_addresses SELECT board_id, address, id FROM bench.contacts;
    ANALYZE bench.contacts`,
  tickets: `
    CREATE TABLE bench.tickets AS
    SELECT n.n, at, bench.id(at, 'ticket', n.n) AS id, m.id AS mailbox_id, m.board_id, m.address AS ours, c.id AS contact_id, c.name, c.address,
           ${word('subjects', 'n.n', 11)} || ' ' || ${word('streets', 'n.n', 12)} AS subject,
           CASE WHEN n.n < :size * 0.92 OR bench.pick(n.n, 5, 4) = 0 THEN 'RESOLVED'
                WHEN bench.pick(n.n, 6, 100) < 45 THEN 'NEW' WHEN bench.pick(n.n, 6, 100) < 80 THEN 'OPEN' ELSE 'WAITING' END AS status,
           (ARRAY['AUTO_REPLY','AUTO_REPLY','AUTO_REPLY','LIST','LIST','SYSTEM','SYSTEM','SPAM','FOR_INFORMATION','FOR_INFORMATION']
           )[bench.pick(n.n, 7, 100) + 1] AS machine,
           1 + (bench.pick(n.n, 8, 100) < 45)::integer + (bench.pick(n.n, 8, 100) < 15)::integer AS messages,
           (bench.pick(n.n, 9, 7) = 0)::integer AS files
    FROM generate_series(1, :size) AS n
    CROSS JOIN LATERAL (SELECT date_trunc('milliseconds', now() - interval '3 years' * (1 - n.n::float / :size)) AS at) AS t
    JOIN bench.mailboxes m ON bench.pick(n.n, 3, 100) >= m.from_percent AND bench.pick(n.n, 3, 100) < m.to_percent
    JOIN bench.contacts c ON c.n = bench.pick(n.n, 4, greatest(:size / 20, 1)) AND c.board_id = m.board_id;
    INSERT INTO tickets (id, reference, version, board_id, mailbox_id, contact_id, subject, status, lane, assignee_id, received_at,
      first_reply_due_at, reply_due_at, waiting_since, answered_at, resolved_at, resolution, unread_since, sender_name, sender_address,
      preview, message_count, attachment_count, last_activity_at)
    SELECT t.id, 'KC-2026-' || lpad(n::text, 7, '0'), t.messages + 1, board_id, mailbox_id, contact_id, subject, status, coalesce(machine, 'PERSON'),
      CASE WHEN status = 'NEW' THEN NULL ELSE (SELECT p.id FROM bench.people p WHERE p.n = 1 + bench.pick(t.n, 10, ${COLLEAGUES})) END,
      at, at + interval '2 days', CASE WHEN status IN ('NEW', 'OPEN') AND machine IS NULL THEN at + interval '2 days' END,
      CASE WHEN status IN ('NEW', 'OPEN') AND machine IS NULL THEN at END,
      CASE WHEN messages > 1 THEN at + interval '1 day' END, CASE WHEN status = 'RESOLVED' THEN at + interval '1 day' END,
      CASE WHEN status = 'RESOLVED' THEN 'ANSWERED' END, CASE WHEN status = 'NEW' THEN at END, name, address,
      left(${word('sentences', 't.n', 21)}, 140), messages, files, at + (messages - 1) * interval '1 day'
    FROM bench.tickets t;
    INSERT INTO ticket_custody (ticket_id, mailbox_id, board_id, since) SELECT id, mailbox_id, board_id, at FROM bench.tickets;
    INSERT INTO ticket_participants SELECT id, address, name, at FROM bench.tickets;
    INSERT INTO ticket_mailboxes SELECT DISTINCT ON (t.id) t.id, m.id FROM bench.tickets t
      JOIN bench.mailboxes m ON m.board_id = t.board_id AND m.id <> t.mailbox_id WHERE bench.pick(t.n, 13, 100) = 0 ORDER BY t.id, m.address;
    INSERT INTO ticket_counters SELECT mailbox_id, count(*) FILTER (WHERE status IN ('NEW', 'OPEN')),
      count(*) FILTER (WHERE status IN ('NEW', 'OPEN') AND assignee_id IS NULL), count(*) FILTER (WHERE status = 'WAITING'),
      count(*) FILTER (WHERE status <> 'RESOLVED' AND unread_since IS NOT NULL) FROM tickets GROUP BY mailbox_id`,
  messages: `
    CREATE TABLE bench.messages AS
    SELECT t.*, k, at + (k - 1) * interval '1 day' AS sent, bench.id(at + (k - 1) * interval '1 day', 'message', t.n * 4 + k) AS message_id,
           k = 2 AS ours_wrote, t.n * 4 + k AS seed
    FROM bench.tickets t CROSS JOIN LATERAL generate_series(1, t.messages) AS k;
    CREATE TABLE bench.texts AS
    SELECT m.seed, E'Hej!\\n\\n' || string_agg(w.text, ' ' ORDER BY part) || E'\\n\\nÄrendet rör ' || s.text || ' ' || (m.n % 90 + 1)
             || ', fastighet f' || m.n || E'.\\n\\nMed vänlig hälsning\\n' || m.name AS text,
           bench.joined(w.swedish ORDER BY part) || s.swedish AS swedish, bench.joined(w.simple ORDER BY part) || s.simple AS simple
    FROM bench.messages m CROSS JOIN generate_series(1, 6) AS part
    JOIN bench.words w ON w.kind = 'sentences' AND w.n = bench.pick(m.seed, 20 + part, ${count('sentences')}) AND part <= 2 + bench.pick(m.seed, 30, 5)
    JOIN bench.words s ON s.kind = 'streets' AND s.n = bench.pick(m.n, 12, ${count('streets')})
    GROUP BY m.seed, m.n, m.name, s.text, s.swedish, s.simple;
    CREATE INDEX ON bench.texts (seed);
    ANALYZE bench.messages; ANALYZE bench.texts;
    INSERT INTO messages (id, ticket_id, board_id, received_board_id, mailbox_id, ticket_version, direction, kind, kind_reason, message_id,
      author_id, subject, from_name, from_address, reply_to, "to", cc, text, fresh_length, body_class, received_at, received_basis, sent_at,
      source_sha256, size_in_bytes, created_at)
    SELECT message_id, id, board_id, board_id, mailbox_id, k + 1, CASE WHEN ours_wrote THEN 'OUTGOING' ELSE 'INCOMING' END,
      CASE WHEN machine IN ('AUTO_REPLY', 'LIST', 'SYSTEM', 'SPAM') AND NOT ours_wrote THEN machine ELSE 'PERSON' END, 'bench',
      '<' || seed || '@example.com>', CASE WHEN ours_wrote THEN (SELECT p.id FROM bench.people p WHERE p.n = 1 + bench.pick(m.n, 10, ${COLLEAGUES})) END,
      subject, CASE WHEN ours_wrote THEN 'Ekvalla kommun' ELSE name END, CASE WHEN ours_wrote THEN ours ELSE address END, '[]',
      jsonb_build_array(jsonb_build_object('name', '', 'address', CASE WHEN ours_wrote THEN address ELSE ours END)), '[]',
      text, length(text), 'PLAIN', CASE WHEN NOT ours_wrote THEN sent END, CASE WHEN NOT ours_wrote THEN 'SMTP' END,
      CASE WHEN ours_wrote THEN sent END, sha256(seed::text::bytea), length(text), sent
    FROM bench.messages m JOIN bench.texts USING (seed) ORDER BY seed;
    INSERT INTO outbound_mail (id, mailbox_id, board_id, ticket_id, state, message_id, envelope_from, subject, source_sha256, size_in_bytes, created_at, sent_at, tries)
      SELECT message_id, mailbox_id, board_id, id, 'SENT', '<' || seed || '@example.com>', ours, subject, sha256(seed::text::bytea), 900, sent, sent, 1
      FROM bench.messages WHERE ours_wrote;
    INSERT INTO outbound_recipients SELECT message_id, 0, 'TO', address, name, 'SENT', '250 OK' FROM bench.messages WHERE ours_wrote;
    INSERT INTO attachments (id, message_id, board_id, position, filename, media_type, size_in_bytes, sha256, inline, created_at)
      SELECT bench.id(sent, 'file', seed), message_id, board_id, 0, 'bild.jpg', 'image/jpeg', 90000, sha256(seed::text::bytea), false, sent
      FROM bench.messages WHERE k = 1 AND files = 1`,
  'search index': `
    INSERT INTO message_search (message_id, ticket_id, board_id, mailbox_ids, at, words)
    SELECT m.message_id, m.id, m.board_id,
      ARRAY[m.mailbox_id] || coalesce((SELECT array_agg(mailbox_id) FROM ticket_mailboxes tm WHERE tm.ticket_id = m.id), '{}'), m.sent,
      (to_tsvector('swedish', head) || t.swedish) || (to_tsvector('simple', head) || t.simple)
    FROM bench.messages m JOIN bench.texts t USING (seed)
    CROSS JOIN LATERAL (SELECT concat_ws(' ', m.subject, m.name, m.address, 'hej vänlig hälsning ärendet rör fastighet', 'f' || m.n) AS head) AS h
    ORDER BY m.seed`,
  journals: `
    INSERT INTO audit_log (id, at, actor_kind, actor_id, deed, subject_kind, subject_id, facts)
    SELECT bench.id(at + d.ord * interval '1 hour', d.deed, t.n), at + d.ord * interval '1 hour', 'person', p.id, d.deed, 'ticket', t.id, '{}'
    FROM bench.tickets t JOIN bench.people p ON p.n = 1 + bench.pick(t.n, 10, ${COLLEAGUES}),
      (VALUES (1, 'ticket.taken'), (2, 'ticket.resolved')) AS d (ord, deed)
    WHERE status <> 'NEW' AND (status = 'RESOLVED' OR d.ord = 1)`,
};
