import { Settings } from '@kontaktpost/config';
import { Events } from '@kontaktpost/events';
import { type AlarmId, newId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { AlarmsStore } from './alarms.store';
import { CoverageAlarm } from './coverage-alarm.entity';
import { AlarmRaised } from './coverage-events';
import { type AlarmTurn, turnAlarms } from './domain/alarm-rules';
import { grouped } from './domain/grouped';
import { RotaHints } from './rota-hints';
import type { Staffing } from './staffings';

/** How all open teams stand at one moment. */
export type Watch = {
  readonly staffing: readonly Staffing[];
  readonly lateMail: ReadonlyMap<TeamId, Date>;
  readonly now: Date;
};

/** Begins, raises and ends the alarms of all teams, in the open transaction; screens hear of teams where something changed. */
@Injectable()
export class TurnAlarms {
  constructor(
    private readonly alarms: AlarmsStore,
    private readonly events: Events,
    private readonly hints: RotaHints,
    private readonly settings: Settings,
  ) {}

  async run({ staffing, lateMail, now }: Watch): Promise<void> {
    const goingOn = grouped(await this.alarms.goingOn(), ({ teamId }) => teamId);
    const open = new Map(staffing.map((team) => [team.teamId, team]));
    const told = new Set(staffing.filter(({ changed }) => changed).map(({ teamId }) => teamId));
    for (const teamId of new Set([...goingOn.keys(), ...open.keys()])) {
      const team = open.get(teamId);
      const alarms = goingOn.get(teamId) ?? [];
      const facts = team && factsOf(team, lateMail.get(teamId) ?? null);
      const turn = turnAlarms(facts ?? null, alarms, {
        now,
        tooFewAfterMinutes: this.settings.COVERAGE_ALARM_MINUTES,
      });
      if (await this.apply(turn, { teamId, alarms, now, ...staffOf(team) })) told.add(teamId);
    }
    await this.hints.tell([...told]);
  }

  /** True when an alarm that people see began or ended. */
  private async apply(turn: AlarmTurn, place: Place): Promise<boolean> {
    const { teamId, alarms, now, needed, present } = place;
    const begun = turn.begins.map(({ kind, since, raised }) =>
      Object.assign(new CoverageAlarm(), {
        id: newId<AlarmId>(),
        teamId,
        kind,
        since,
        raisedAt: raised ? now : null,
        endedAt: null,
        needed,
        present,
      }),
    );
    const raised = chosen(alarms, turn.raised).map((alarm) =>
      Object.assign(alarm, { raisedAt: now, needed, present }),
    );
    const ended = chosen(alarms, turn.ends);
    const over = ended
      .filter(({ raisedAt }) => raisedAt)
      .map((alarm) => Object.assign(alarm, { endedAt: now }));
    await this.alarms.save([...begun, ...raised, ...over]);
    await this.alarms.forget(ended.filter(({ raisedAt }) => !raisedAt).map(({ id }) => id));
    const rung = [...begun.filter(({ raisedAt }) => raisedAt), ...raised];
    for (const { id } of rung) await this.events.publish(AlarmRaised, { alarmId: id });
    return rung.length + over.length > 0;
  }
}

type Place = {
  readonly teamId: TeamId;
  readonly alarms: readonly CoverageAlarm[];
  readonly now: Date;
  readonly needed: number;
  readonly present: number;
};

const staffOf = (team: Staffing | undefined) => ({
  needed: team?.slot.needed ?? 0,
  present: team?.present ?? 0,
});

const factsOf = (team: Staffing, unreadSince: Date | null) => ({ ...staffOf(team), unreadSince });

const chosen = (alarms: readonly CoverageAlarm[], ids: readonly AlarmId[]): CoverageAlarm[] =>
  alarms.filter(({ id }) => ids.includes(id));
