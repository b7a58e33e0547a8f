import { graphql } from '../../shared/api/generated';

export const SHIFT_ROW = graphql(`
  fragment ShiftRow on Shift {
    id
    person {
      id
      name
    }
    date
    from
    to
    work
    version
    void
  }
`);

export const ROTA_TEAMS = graphql(`
  query RotaTeams {
    teams {
      id
      slug
      name
      openingPeriods {
        weekday
        from
        to
        leastStaffing
      }
      members {
        role
        person {
          id
          name
        }
      }
    }
  }
`);

export const ROTA_WEEK = graphql(`
  query RotaWeek($teamId: ID!, $from: Date!, $to: Date!) {
    shifts(teamId: $teamId, from: $from, to: $to) {
      ...ShiftRow
    }
    coverageBoard(from: $from, to: $to) {
      team {
        id
      }
      slots {
        start
        end
        needed
        planned
      }
    }
  }
`);

/** The days of a week; a week may lie in two years. */
export const ROTA_DAYS = graphql(`
  query RotaDays($firstYear: Int!, $lastYear: Int!, $from: Date!, $to: Date!) {
    first: holidays(year: $firstYear) {
      date
      name
    }
    last: holidays(year: $lastYear) {
      date
      name
    }
    specialDays(from: $from, to: $to) {
      ...SpecialDayRow
    }
  }
`);

export const ROTA_ABSENCES = graphql(`
  query RotaAbsences($teamId: ID!, $from: Date!, $to: Date!) {
    absences(teamId: $teamId, from: $from, to: $to) {
      id
      person {
        id
      }
      state
      startsAt
      endsAt
    }
  }
`);

export const SAVE_SHIFT = graphql(`
  mutation SaveShift($input: SaveShiftInput!) {
    saveShift(input: $input) {
      ...ShiftRow
    }
  }
`);

export const REMOVE_SHIFT = graphql(`
  mutation RemoveShift($shiftId: ID!) {
    removeShift(shiftId: $shiftId)
  }
`);

export const COPY_WEEK = graphql(`
  mutation CopyWeek($input: CopyWeekInput!) {
    copyWeek(input: $input) {
      id
    }
  }
`);
