import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import type { CoverageBoardQuery } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { dayOf } from '../../shared/time/days';
import { localMinute } from '../../shared/time/times';
import { useNow } from '../../shared/time/use-now';
import { daysFrom } from '../../shared/time/weeks';
import { boardOf } from './board';
import { COVERAGE_BOARD, COVERAGE_DAY } from './documents';
import type { Moment } from './gaps';
import { coverageTopics, mailTopics } from './hints';

const MINUTE = 60_000;
const CALM_MS = 300;
const noAlarms: CoverageBoardQuery['coverageAlarms'] = [];
const noProposals: CoverageBoardQuery['shiftProposals'] = [];

/**
 * The week of every team that one works in. Follows the hints, and the minute while it is looked at. While another week is on
 * its way, its rows stand there empty (`waiting`), so that nothing jumps and the focus has where to be.
 */
export function useBoard(monday: string) {
  const days = useMemo(() => daysFrom(monday), [monday]);
  const { data, previousData, error, refetch } = useQuery(COVERAGE_BOARD, {
    variables: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  const again = useCalm(() => void refetch().catch(() => undefined)); // the fault stands in `error`
  useHints(coverageTopics, again);
  useEachMinute(again);
  const known = data ?? previousData;
  const board = useMemo(() => known && boardOf(known.coverageBoard, days), [known, days]);
  return {
    board,
    waiting: data === undefined,
    alarms: known?.coverageAlarms ?? noAlarms,
    proposals: known?.shiftProposals ?? noProposals,
    error,
    again,
  };
}

/** One team's day: who works, who is away, who is there now, and the mail of each hour. */
export function useDay(teamId: string, date: string, today: string) {
  const { data, error, refetch } = useQuery(COVERAGE_DAY, {
    variables: { teamId, date, today },
    fetchPolicy: 'cache-and-network',
  });
  const again = useCalm(() => void refetch().catch(() => undefined)); // the fault stands in `error`
  useHints(coverageTopics, again);
  useHints(mailTopics, again);
  useEachMinute(again);
  return { data, error, again };
}

/** Today and the minute of the day, in the municipality. */
export function useMoment(): Moment {
  const now = useNow();
  return useMemo(() => ({ day: dayOf(now), minute: localMinute(new Date(now).toISOString()) }), [now]);
}

/** A screen that nobody sees asks for nothing; it asks when it is looked at again. */
export function useEachMinute(run: () => void): void {
  const minute = Math.floor(useNow() / MINUTE);
  const asked = useRef(minute);
  useEffect(() => {
    const ask = () => {
      if (document.hidden || asked.current === minute) return;
      asked.current = minute;
      run();
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [minute, run]);
}

/** A burst of hints becomes one question. */
export function useCalm(run: () => void): () => void {
  const latest = useRef(run);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(
    () => () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), CALM_MS);
    },
    [],
  );
}
