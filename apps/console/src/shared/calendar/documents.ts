import { graphql } from '../api/generated';

export const SPECIAL_DAY_ROW = graphql(`
  fragment SpecialDayRow on SpecialDay {
    id
    date
    name
    team {
      id
      name
    }
    opensAt
    closesAt
  }
`);

export const CALENDAR_YEAR = graphql(`
  query CalendarYear($year: Int!, $from: Date!, $to: Date!) {
    holidays(year: $year) {
      date
      name
    }
    specialDays(from: $from, to: $to) {
      ...SpecialDayRow
    }
  }
`);

export const SAVE_SPECIAL_DAY = graphql(`
  mutation SaveSpecialDay($input: SaveSpecialDayInput!) {
    saveSpecialDay(input: $input) {
      ...SpecialDayRow
    }
  }
`);

export const REMOVE_SPECIAL_DAY = graphql(`
  mutation RemoveSpecialDay($specialDayId: ID!) {
    removeSpecialDay(specialDayId: $specialDayId)
  }
`);

export const SAVE_OPENING_HOURS = graphql(`
  mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {
    saveOpeningHours(input: $input) {
      id
      openingPeriods {
        weekday
        from
        to
        leastStaffing
      }
    }
  }
`);
