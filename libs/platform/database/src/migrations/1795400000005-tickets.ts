import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets, what was written on them, and the numbers beside the mailboxes' names. */
export class Tickets1795400000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tickets(db);
    await this.messages(db);
    await this.counters(db);
    await this.numbers(db);
  }

  private async tickets(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE tickets (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        version integer NOT NULL,
        board_id uuid NOT NULL REFERENCES boards,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        contact_id uuid REFERENCES contacts,
        subject text NOT NULL,
        status text NOT NULL CHECK (status IN ('NEW', 'OPEN', 'WAITING', 'RESOLVED')),
        lane text NOT NULL CHECK (lane IN ('PERSON', 'FOR_INFORMATION', 'AUTO_REPLY', 'BOUNCE', 'LIST', 'SYSTEM', 'SPAM')),
        assignee_id uuid REFERENCES people,
        contact_person_id uuid REFERENCES people,
        category text,
        priority text NOT NULL DEFAULT 'NORMAL' CHECK (priority IN ('LOW', 'NORMAL', 'HIGH')),
        snoozed_until timestamptz,
        received_at timestamptz NOT NULL,
        waiting_since timestamptz,
        first_reply_due_at timestamptz,
        reply_due_at timestamptz,
        acknowledged_at timestamptz,
        answered_at timestamptz,
        resolved_at timestamptz,
        resolution text CHECK (resolution IN ('ANSWERED', 'CALLED', 'MEETING', 'REFERRED', 'FORWARDED', 'NO_REPLY_NEEDED', 'DUPLICATE')),
        resolution_reason text,
        merged_into_id uuid REFERENCES tickets,
        continues_id uuid REFERENCES tickets,
        proposed_id uuid REFERENCES tickets,
        marked_secret_at timestamptz,
        unread_since timestamptz,
        sender_name text NOT NULL,
        sender_address text NOT NULL,
        preview text NOT NULL,
        message_count integer NOT NULL DEFAULT 0,
        attachment_count integer NOT NULL DEFAULT 0,
        last_activity_at timestamptz NOT NULL,
        content_removed_at timestamptz
      );
      CREATE INDEX tickets_open_by_due ON tickets (mailbox_id, (coalesce(reply_due_at, 'infinity')), id) WHERE status <> 'RESOLVED';
      CREATE INDEX tickets_by_due ON tickets (mailbox_id, (coalesce(reply_due_at, 'infinity')), id);
      CREATE INDEX tickets_by_arrival ON tickets (mailbox_id, received_at DESC, id DESC);
      CREATE INDEX tickets_open_by_arrival ON tickets (mailbox_id, received_at DESC, id DESC) WHERE status <> 'RESOLVED';
      CREATE INDEX tickets_by_assignee ON tickets (assignee_id, mailbox_id, (coalesce(reply_due_at, 'infinity')), id)
        WHERE status <> 'RESOLVED' AND assignee_id IS NOT NULL;
      CREATE INDEX tickets_unassigned_by_due ON tickets (mailbox_id, (coalesce(reply_due_at, 'infinity')), id)
        WHERE status <> 'RESOLVED' AND assignee_id IS NULL;
      -- Without it PostgreSQL takes unresolved and unassigned for independent, expects few, and sorts thousands.
      CREATE STATISTICS tickets_state (mcv) ON status, assignee_id, lane FROM tickets;
      CREATE INDEX tickets_by_contact ON tickets (contact_id, received_at DESC);
      CREATE INDEX tickets_snoozed ON tickets (snoozed_until) WHERE snoozed_until IS NOT NULL;

      CREATE TABLE ticket_mailboxes (
        ticket_id uuid NOT NULL REFERENCES tickets,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        PRIMARY KEY (ticket_id, mailbox_id)
      );
      CREATE INDEX ticket_mailboxes_by_mailbox ON ticket_mailboxes (mailbox_id, ticket_id);

      CREATE TABLE ticket_custody (
        ticket_id uuid NOT NULL REFERENCES tickets,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        board_id uuid NOT NULL REFERENCES boards,
        since timestamptz NOT NULL,
        until timestamptz,
        given_by uuid REFERENCES people,
        PRIMARY KEY (ticket_id, since)
      );

      CREATE TABLE ticket_participants (
        ticket_id uuid NOT NULL REFERENCES tickets,
        address text NOT NULL CHECK (address = lower(address)),
        name text NOT NULL,
        since timestamptz NOT NULL,
        PRIMARY KEY (ticket_id, address)
      );

      CREATE TABLE notes (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES tickets,
        author_id uuid NOT NULL REFERENCES people,
        ticket_version integer NOT NULL,
        text text NOT NULL,
        mentions uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        content_removed_at timestamptz
      );
      CREATE INDEX notes_by_ticket ON notes (ticket_id, id);

      CREATE TABLE saved_views (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        person_id uuid REFERENCES people,
        team_id uuid REFERENCES teams,
        search text NOT NULL,
        CHECK ((person_id IS NULL) <> (team_id IS NULL))
      )`);
  }

  private async messages(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE messages (
        id uuid PRIMARY KEY,
        ticket_id uuid REFERENCES tickets,
        board_id uuid NOT NULL REFERENCES boards,
        received_board_id uuid NOT NULL REFERENCES boards,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        ticket_version integer NOT NULL,
        direction text NOT NULL CHECK (direction IN ('INCOMING', 'OUTGOING')),
        kind text NOT NULL CHECK (kind IN ('PERSON', 'AUTO_REPLY', 'BOUNCE', 'LIST', 'SYSTEM', 'SPAM', 'LOOP', 'DUPLICATE')),
        kind_reason text NOT NULL,
        message_id text NOT NULL,
        answers_id uuid,
        author_id uuid REFERENCES people,
        subject text NOT NULL,
        from_name text NOT NULL,
        from_address text NOT NULL,
        reply_to jsonb NOT NULL,
        "to" jsonb NOT NULL,
        cc jsonb NOT NULL,
        text text NOT NULL,
        fresh_length integer NOT NULL,
        html text,
        body_class text NOT NULL CHECK (body_class IN ('PLAIN', 'SIMPLE', 'DESIGNED')),
        received_at timestamptz,
        received_basis text,
        sent_at timestamptz,
        source_sha256 bytea NOT NULL,
        size_in_bytes integer NOT NULL,
        parse_fault text,
        marked_secret_at timestamptz,
        content_removed_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX messages_by_ticket ON messages (ticket_id, id);
      CREATE INDEX messages_by_message_id ON messages (message_id, board_id);
      CREATE INDEX messages_set_aside ON messages (mailbox_id, id DESC) WHERE ticket_id IS NULL;

      CREATE TABLE message_fingerprints (
        board_id uuid NOT NULL REFERENCES boards,
        fingerprint bytea NOT NULL,
        message_id uuid NOT NULL,
        PRIMARY KEY (board_id, fingerprint)
      );

      CREATE TABLE attachments (
        id uuid PRIMARY KEY,
        message_id uuid REFERENCES messages,
        uploaded_by uuid REFERENCES people,
        board_id uuid REFERENCES boards,
        position integer NOT NULL,
        filename text NOT NULL,
        media_type text NOT NULL,
        size_in_bytes integer NOT NULL,
        sha256 bytea NOT NULL,
        content_id text,
        inline boolean NOT NULL,
        created_at timestamptz NOT NULL,
        content_removed_at timestamptz,
        CHECK ((message_id IS NOT NULL) OR (uploaded_by IS NOT NULL))
      );
      CREATE INDEX attachments_by_message ON attachments (message_id, position);
      CREATE INDEX attachments_unused ON attachments (created_at) WHERE message_id IS NULL;

      CREATE TABLE message_search (
        message_id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL,
        board_id uuid NOT NULL,
        mailbox_ids uuid[] NOT NULL,
        at timestamptz NOT NULL,
        words tsvector NOT NULL
      );
      CREATE INDEX message_search_words ON message_search USING gin (words, mailbox_ids);
      CREATE INDEX message_search_by_time ON message_search (at DESC, ticket_id DESC);
      CREATE INDEX message_search_by_ticket ON message_search (ticket_id);

      CREATE TABLE record_decisions (
        message_id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES boards,
        kind text NOT NULL CHECK (kind IN ('REGISTER', 'KEPT_IN_ORDER', 'MINOR_IMPORTANCE', 'NOT_OFFICIAL')),
        reason text,
        decided_by uuid NOT NULL REFERENCES people,
        decided_at timestamptz NOT NULL,
        carried_out_at timestamptz
      )`);
  }

  /** Kept by a trigger, so that no statement can forget them; deferred to the commit, so that the one row a mailbox is held briefly. */
  private async counters(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE ticket_counters (
        mailbox_id uuid PRIMARY KEY REFERENCES mailboxes,
        open integer NOT NULL DEFAULT 0,
        unassigned integer NOT NULL DEFAULT 0,
        waiting integer NOT NULL DEFAULT 0,
        unread integer NOT NULL DEFAULT 0
      );

      CREATE FUNCTION count_ticket(box uuid, t tickets, n integer) RETURNS void LANGUAGE sql AS $$
        INSERT INTO ticket_counters AS c (mailbox_id, open, unassigned, waiting, unread)
        SELECT box,
               n * (t.status IN ('NEW', 'OPEN'))::integer,
               n * (t.status IN ('NEW', 'OPEN') AND t.assignee_id IS NULL)::integer,
               n * (t.status = 'WAITING')::integer,
               n * (t.status <> 'RESOLVED' AND t.unread_since IS NOT NULL)::integer
        ON CONFLICT (mailbox_id) DO UPDATE SET
          open = c.open + excluded.open,
          unassigned = c.unassigned + excluded.unassigned,
          waiting = c.waiting + excluded.waiting,
          unread = c.unread + excluded.unread $$;

      CREATE FUNCTION keep_ticket_counters() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN PERFORM count_ticket(OLD.mailbox_id, OLD, -1); END IF;
        IF TG_OP <> 'DELETE' THEN PERFORM count_ticket(NEW.mailbox_id, NEW, 1); END IF;
        RETURN NULL;
      END $$;

      CREATE CONSTRAINT TRIGGER ticket_counters_insert AFTER INSERT OR DELETE ON tickets
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_ticket_counters();
      CREATE CONSTRAINT TRIGGER ticket_counters_update AFTER UPDATE ON tickets
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN ((OLD.mailbox_id, OLD.status, OLD.assignee_id IS NULL, OLD.unread_since IS NULL)
              IS DISTINCT FROM (NEW.mailbox_id, NEW.status, NEW.assignee_id IS NULL, NEW.unread_since IS NULL))
        EXECUTE FUNCTION keep_ticket_counters()`);
  }

  /** A sequence a year: no two tickets wait for each other's number, and a rolled-back one leaves a gap, which a reference may. */
  private async numbers(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION next_ticket_number(year integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE name text := format('ticket_numbers_%s', year);
      BEGIN
        IF to_regclass(name) IS NULL THEN
          PERFORM pg_advisory_xact_lock(hashtext(name));
          EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', name);
        END IF;
        RETURN nextval(name);
      END $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
