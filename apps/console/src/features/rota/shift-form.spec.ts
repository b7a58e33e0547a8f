import type { ShiftRowFragment } from '../../shared/api/generated/graphql';
import { refusedField, type ShiftForm, shiftFault, shiftForm, shiftInput } from './shift-form';

const shift: ShiftRowFragment = {
  id: 's',
  person: { id: 'p', name: 'Sara Ek' },
  date: '2026-11-24',
  from: '08:00',
  to: '12:00',
  work: 'MAIL',
  version: 3,
  void: null,
};
const form: ShiftForm = { personId: 'p', date: '2026-11-24', from: '13:00', to: '16:00', work: 'PHONE' };

describe('a shift as it is typed', () => {
  it.each([
    ['well', {}, undefined],
    ['touching another', { from: '12:00' }, undefined],
    ['until midnight', { to: '00:00' }, undefined],
    ['nobody', { personId: '' }, { field: 'personId', kind: 'person' }],
    ['no day', { date: '' }, { field: 'date', kind: 'date' }],
    ['no time', { from: '' }, { field: 'to', kind: 'incomplete' }],
    ['no length', { to: '13:00' }, { field: 'to', kind: 'empty' }],
    ['over midnight', { from: '22:00', to: '06:00' }, { field: 'to', kind: 'midnight' }],
    ['over another', { from: '11:45' }, { field: 'to', kind: 'overlap', other: '08–12' }],
    ['over another, of another day', { from: '11:45', date: '2026-11-25' }, undefined],
    ['over another, of another person', { from: '11:45', personId: 'q' }, undefined],
  ])('%s', (_name, change, fault) => {
    expect(shiftFault({ ...form, ...change }, [shift])).toEqual(fault);
  });

  it.each([
    [
      { reason: 'SHIFT_OVERLAPS', teamId: 't', from: '08:00', to: '12:00' },
      { field: 'to', kind: 'overlap', other: '08–12' },
    ],
    [
      { reason: 'SHIFT_OVERLAPS', teamId: 'u', from: '08:00', to: '12:30' },
      { field: 'to', kind: 'overlapElsewhere', other: '08–12:30' },
    ],
    [{ reason: 'SHIFT_ELSEWHERE' }, { field: 'to', kind: 'elsewhere' }],
    [{ field: 'personId' }, { field: 'personId', kind: 'person' }],
    [{ field: 'date' }, { field: 'date', kind: 'far' }],
    [{ field: 'from' }, { field: 'from', kind: 'clock' }],
    [{ field: 'teamId' }, undefined],
    [{ version: 4 }, undefined],
  ])('the refusal %j is about %j', (facts, fault) => {
    expect(refusedField(facts, 't')).toEqual(fault);
  });

  it('goes to the form and back, with the version that it was read in', () => {
    const late = { ...shift, to: '24:00' };
    expect(shiftInput('t', shiftForm(late), late)).toEqual({
      shiftId: 's',
      expectedVersion: 3,
      teamId: 't',
      personId: 'p',
      date: '2026-11-24',
      from: '08:00',
      to: '24:00',
      work: 'MAIL',
    });
    expect(shiftInput('t', form)).not.toHaveProperty('shiftId');
  });
});
