import { createHash, randomBytes } from 'node:crypto';
import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type PersonActor, type PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { idleSince, sessionEnd, staleSince } from './domain/session-life';
import { Session } from './session.entity';

/** Who is signed in. Tokens are 32 random bytes, known to the cookie only; the database has their SHA-256. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and gives its token; sweeps away those that have ended. */
  async open(personId: PersonId): Promise<string> {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    await this.work.sql('DELETE FROM sessions WHERE expires_at <= $1 OR last_seen_at <= $2', [
      now,
      idleSince(now),
    ]);
    await this.work.manager.insert(Session, {
      tokenHash: hashOf(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(now),
    });
    return token;
  }

  /** The person behind a token with the roles held at this moment, or null when the session has ended. One statement: it runs on every request. */
  async actorOf(token: string): Promise<PersonActor | null> {
    if (token.length !== TOKEN_LENGTH) return null;
    const now = this.clock.now();
    const [row] = await this.work.sql<Omit<PersonActor, 'kind'>>(ACTOR_OF, [
      hashOf(token),
      now,
      idleSince(now),
      staleSince(now),
    ]);
    return row ? { kind: 'person', ...row } : null;
  }

  /** Ends one session. Gives whose it was, or null when there was none. */
  async close(token: string): Promise<PersonId | null> {
    const [row] = await this.work.sql<{ personId: PersonId }>(
      'DELETE FROM sessions WHERE token_hash = $1 RETURNING person_id AS "personId"',
      [hashOf(token)],
    );
    return row?.personId ?? null;
  }

  async closeAllOf(personId: PersonId): Promise<void> {
    await this.work.manager.delete(Session, { personId });
  }
}

const TOKEN_LENGTH = 43;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const ACTOR_OF = `
  WITH seen AS (
    UPDATE sessions SET last_seen_at = $2
    WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at > $3 AND last_seen_at < $4)
  SELECT p.id, p.name,
    coalesce(jsonb_agg(jsonb_build_object('id', g.team_id, 'role', g.role) ORDER BY g.id)
      FILTER (WHERE g.team_id IS NOT NULL), '[]') AS teams,
    coalesce(jsonb_agg(jsonb_build_object('id', g.board_id, 'role', g.role) ORDER BY g.id)
      FILTER (WHERE g.board_id IS NOT NULL), '[]') AS boards,
    coalesce(bool_or(g.role = 'ADMINISTRATOR'), false) AS administrator
  FROM sessions s
  JOIN people p ON p.id = s.person_id AND p.deactivated_at IS NULL
  LEFT JOIN role_grants g ON g.person_id = p.id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3
  GROUP BY p.id`;
