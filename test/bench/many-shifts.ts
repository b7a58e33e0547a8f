import { hashPassword } from '@kontaktpost/identity';
import { FIRST_SIGNATURE } from '@kontaktpost/organisation';
import { TIME_ZONE } from '@kontaktpost/working-time';
import { Client } from 'pg';

export const TEAMS = 50;
export const PEOPLE = 200;
/** Leads all teams, so that the board shows all of them. */
export const LEAD = { email: 'lead@ekvalla.example', password: 'losenord-for-prov' };

/** Fifty mailboxes, each its own team, with two hundred people in two teams each, a year of rota and of what was recorded. */
export async function manyShifts(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET timezone = '${TIME_ZONE}'`);
    await client.query(HELPERS);
    const hash = await hashPassword(LEAD.password);
    for (const [step, statement] of Object.entries(STEPS)) {
      const begun = performance.now();
      await client.query(
        statement
          .replaceAll(':signature', client.escapeLiteral(FIRST_SIGNATURE))
          .replaceAll(':hash', client.escapeLiteral(hash)),
      );
      console.log(`  ${step} (${Math.round((performance.now() - begun) / 1000)} s)`);
    }
    await client.query('DROP SCHEMA bench CASCADE');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

const HELPERS = `
  CREATE SCHEMA bench;
  CREATE FUNCTION bench.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ('01900000-0000-7' || substr(md5(kind || n), 1, 3) || '-8' || substr(md5(kind || n), 4, 3) || '-' || substr(md5(kind || n), 7, 12))::uuid $$;
  CREATE FUNCTION bench.pick(n bigint, salt integer, k integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT ((hashint8extended(n, salt) & 9223372036854775807) % k)::integer $$`;

const STEPS = {
  house: `
    INSERT INTO organisation (name, domain, signature_template) VALUES ('Ekvalla kommun', 'ekvalla.example', :signature);
    INSERT INTO boards VALUES (bench.id('board', 0), 'KS', 'Kommunstyrelsen');
    INSERT INTO teams (id, board_id, name, slug)
      SELECT bench.id('team', n), bench.id('board', 0), 'Arbetsgrupp ' || n, 'grupp-' || n FROM generate_series(1, ${TEAMS}) n;
    INSERT INTO mailboxes (id, address, name, kind, board_id, team_id, created_at)
      SELECT bench.id('mailbox', n), 'brevlada' || n || '@ekvalla.example', 'Brevlåda ' || n, 'FUNCTION', bench.id('board', 0),
        bench.id('team', n), now() FROM generate_series(1, ${TEAMS}) n;
    INSERT INTO people (id, email, name, title, password_hash, created_at)
      SELECT bench.id('person', n), 'person' || n || '@ekvalla.example', 'Handläggare ' || n, '', NULL, now() FROM generate_series(1, ${PEOPLE}) n
      UNION ALL SELECT bench.id('person', 0), '${LEAD.email}', 'Ledare', '', :hash, now();
    INSERT INTO role_grants (id, person_id, role, team_id)
      SELECT gen_random_uuid(), bench.id('person', n), 'AGENT', bench.id('team', 1 + (n + step) % ${TEAMS})
        FROM generate_series(1, ${PEOPLE}) n, (VALUES (0), (7)) AS s (step)
      UNION ALL SELECT gen_random_uuid(), bench.id('person', 0), 'LEAD', bench.id('team', n) FROM generate_series(1, ${TEAMS}) n`,
  // Today's hours lie around now, whenever the benchmark runs, so that a slot is running.
  'phone hours': `
    INSERT INTO opening_periods (id, team_id, weekday, from_minute, to_minute, least_staffing)
      SELECT gen_random_uuid(), bench.id('team', n), d, part.begins, part.ends, 2
      FROM generate_series(1, ${TEAMS}) n, generate_series(1, 5) d, (VALUES (480, 720), (750, 990)) AS part (begins, ends)
      WHERE d <> extract(isodow FROM now())
      UNION ALL SELECT gen_random_uuid(), bench.id('team', n), extract(isodow FROM now()), greatest(0, h * 60 - 240), least(1440, h * 60 + 300), 2
      FROM generate_series(1, ${TEAMS}) n, (SELECT extract(hour FROM now())::integer AS h) AS clock;
    INSERT INTO special_days (id, team_id, date, name) SELECT gen_random_uuid(), NULL, current_date - 40 * n, 'Stängt' FROM generate_series(1, 8) n`,
  rota: `
    INSERT INTO shifts (id, team_id, person_id, date, from_minute, to_minute, work, saved_at)
      SELECT gen_random_uuid(), bench.id('team', 1 + (n + CASE WHEN bench.pick(n * 1000 + day, 1, 4) = 0 THEN 7 ELSE 0 END) % ${TEAMS}),
        bench.id('person', n), current_date + day, part.begins, part.ends, part.work, now()
      FROM generate_series(1, ${PEOPLE}) n, generate_series(-340, 20) day,
        (VALUES (480, 600, 'MAIL'), (600, 720, 'PHONE'), (720, 750, 'BREAK'), (750, 990, 'MAIL')) AS part (begins, ends, work)
      WHERE extract(isodow FROM current_date + day) < 6`,
  absences: `
    INSERT INTO absences (id, person_id, kind, starts_at, ends_at, team_id, share, registered_at)
      SELECT gen_random_uuid(), bench.id('person', n), 'HOLIDAY', current_date + 30 * k + bench.pick(n, 2, 20),
        current_date + 30 * k + bench.pick(n, 2, 20) + 2, bench.id('team', 1 + n % ${TEAMS}), 'TEAM', now()
      FROM generate_series(1, ${PEOPLE}) n, generate_series(-11, 2) k`,
  attendance: `
    INSERT INTO attendance SELECT bench.id('person', n), now() + interval '1 hour', now() - interval '1 hour', bench.pick(n, 3, 5) > 0
      FROM generate_series(1, ${PEOPLE}) n`,
  'a year of records': `
    INSERT INTO coverage_slots (team_id, starts_at, ends_at, needed, planned, samples, covered_samples, present_sum, last_sample_at)
      SELECT bench.id('team', n), at, at + interval '1 hour', 2, 3, 60, 50, 150, at + interval '59 minutes'
      FROM generate_series(1, ${TEAMS}) n, generate_series(-340, 0) day, generate_series(8, 15) h,
        LATERAL (SELECT (current_date + day) + make_interval(hours => h) AS at) AS slot
      WHERE extract(isodow FROM current_date + day) < 6 AND at < now() - interval '1 hour'`,
};
