import { UnitOfWork } from '@kontaktpost/database';
import type { TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';

/** What was seen of one slot in one minute. */
export type Sample = {
  readonly teamId: TeamId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly needed: number;
  readonly planned: number;
  readonly present: number;
};

/** A slot as it was recorded; `present` on average, rounded down. */
export type RecordedSlot = {
  readonly teamId: TeamId;
  readonly startsAt: Date;
  readonly needed: number;
  readonly planned: number;
  readonly present: number;
};

/** How much of a team's phone hours was covered, in minutes. */
export type Covered = {
  readonly teamId: TeamId;
  readonly needed: number;
  readonly planned: number;
  readonly covered: number;
  readonly alarms: number;
};

type Stretch = { readonly from: Date; readonly to: Date };

/** Every query about what was covered. */
@Injectable()
export class CoverageRecordsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The recorded slots of these teams that begin in this time, in no order. */
  async of(teamIds: readonly TeamId[], { from, to }: Stretch): Promise<RecordedSlot[]> {
    return this.work.sql<RecordedSlot>(
      `SELECT team_id AS "teamId", starts_at AS "startsAt", needed, planned, present_sum / samples AS present
       FROM coverage_slots WHERE team_id = ANY($1::uuid[]) AND starts_at >= $2 AND starts_at < $3`,
      [teamIds, from, to],
    );
  }

  /** Makes watchers wait for each other until the transaction ends. */
  async lockWatch(): Promise<void> {
    await this.work.sql(`SELECT pg_advisory_xact_lock(hashtextextended('coverage.watch', 0))`);
  }

  /** Adds the samples of one minute; a minute that a slot has already is not counted again. */
  async sample(samples: readonly Sample[], minute: Date): Promise<void> {
    if (samples.length > 0) await this.work.sql(SAMPLE, [JSON.stringify(samples), minute]);
  }

  /** Lets the slots of these teams that run in their records but no longer by their hours end at this minute. */
  async cut(teamIds: readonly TeamId[], running: readonly Sample[], minute: Date): Promise<void> {
    const ofTeams = running.map(({ teamId }) => teamId);
    const starts = running.map(({ startsAt }) => startsAt);
    await this.work.sql(CUT, [teamIds, minute, ofTeams, starts]);
  }

  /** The sums of these teams over slots in which somebody was needed, up to `now`; teams without a record are left out. */
  async covered(teamIds: readonly TeamId[], { from, to }: Stretch, now: Date): Promise<Covered[]> {
    return this.work.sql<Covered>(COVERED, [teamIds, from, to, now]);
  }
}

const SAMPLE = `
  INSERT INTO coverage_slots AS slot
    (team_id, starts_at, ends_at, needed, planned, samples, covered_samples, present_sum, last_sample_at)
  SELECT "teamId", "startsAt", "endsAt", needed, planned, 1, CASE WHEN present >= needed THEN 1 ELSE 0 END, present, $2
  FROM jsonb_to_recordset($1::jsonb) AS seen ("teamId" uuid, "startsAt" timestamptz, "endsAt" timestamptz,
    needed smallint, planned smallint, present integer)
  ORDER BY "teamId"
  ON CONFLICT (team_id, starts_at) DO UPDATE SET ends_at = excluded.ends_at, needed = excluded.needed,
    planned = excluded.planned, samples = slot.samples + 1, covered_samples = slot.covered_samples + excluded.covered_samples,
    present_sum = slot.present_sum + excluded.present_sum, last_sample_at = excluded.last_sample_at
  WHERE slot.last_sample_at < excluded.last_sample_at`;

/** No slot is longer than an hour. */
const CUT = `
  UPDATE coverage_slots SET ends_at = $2 WHERE team_id = ANY($1::uuid[]) AND ends_at > $2
    AND starts_at < $2 AND starts_at > $2::timestamptz - interval '1 hour'
    AND (team_id, starts_at) NOT IN (SELECT * FROM unnest($3::uuid[], $4::timestamptz[]))`;

/** A minute that was not watched was not covered, as far as anybody knows. */
const COVERED = `
  SELECT s.team_id AS "teamId", sum(s.minutes)::integer AS needed,
    coalesce(sum(s.minutes) FILTER (WHERE s.planned >= s.needed), 0)::integer AS planned,
    sum(least(s.covered_samples, s.minutes))::integer AS covered,
    (SELECT count(*)::integer FROM coverage_alarms a
     WHERE a.team_id = s.team_id AND a.raised_at >= $2 AND a.raised_at < $3) AS alarms
  FROM (SELECT *, ceil(extract(epoch FROM least(ends_at, $4) - starts_at) / 60) AS minutes FROM coverage_slots
    WHERE team_id = ANY($1::uuid[]) AND starts_at >= $2 AND starts_at < least($3, $4) AND needed > 0) AS s
  GROUP BY s.team_id`;
