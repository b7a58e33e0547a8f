import { refusalOf } from './refusals';

const nameOf = (id: string) => id.toUpperCase();

it.each([
  [{ reason: 'STAND_IN_AWAY', personIds: ['sara'] }, 'absence.refused.standInAway', 'SARA'],
  [{ reason: 'CIRCULAR', personIds: ['sara', 'ali'] }, 'absence.refused.circular', 'SARA, ALI'],
  [{ reason: 'OVERLAP', absenceId: 'a' }, 'absence.refused.overlap', ''],
  [{ reason: 'BACKWARDS', field: 'to' }, 'absence.fault.order', ''],
])('%j', (facts, id, names) => {
  expect(refusalOf(facts, nameOf)).toEqual({ id, values: { names } });
});

it.each([{}, { reason: 'SOMETHING_NEW' }, { code: 'CONFLICT', version: 3 }])(
  'leaves %j to the general words',
  (facts) => {
    expect(refusalOf(facts, nameOf)).toBeUndefined();
  },
);
