import { specialDayFaults, specialDayForm, specialDayInput } from './special-day-form';

const day = { id: 'd', date: '2026-12-23', name: 'Dagen före', team: null, opensAt: null, closesAt: null };
const short = { ...day, team: { id: 't', name: 'Kontaktcenter' }, opensAt: '08:00', closesAt: '24:00' };

it.each([
  [day, { teamId: null, opensAt: null, closesAt: null }],
  [short, { teamId: 't', opensAt: '08:00', closesAt: '24:00' }],
  [
    { ...short, opensAt: null, closesAt: '12:00' },
    { teamId: 't', opensAt: null, closesAt: '12:00' },
  ],
])('goes to the form and back', (stored, expected) => {
  const { id, date, name } = stored;
  expect(specialDayInput(id, specialDayForm(stored, 'other'))).toEqual({
    specialDayId: id,
    date,
    name,
    ...expected,
  });
});

it('begins a new day for the team that it is made from', () => {
  expect(specialDayForm(undefined, 't')).toMatchObject({ teamId: 't', closed: true, name: '', date: '' });
  expect(specialDayInput(undefined, specialDayForm(undefined, 't'))).not.toHaveProperty('specialDayId');
});

it.each([
  [{}, []],
  [{ name: '  ' }, ['name']],
  [{ date: '' }, ['date']],
  [{ closed: false, opensAt: '12:00', closesAt: '08:00' }, ['times']],
  [{ closed: false, opensAt: '12:00', closesAt: '' }, []],
  [{ closed: false, opensAt: '', closesAt: '' }, ['times']],
  [{ closed: false, opensAt: '12:00', closesAt: '00:00' }, []],
  [{ closed: true, opensAt: '', closesAt: '' }, []],
])('%j: %j', (change, faults) => {
  expect(specialDayFaults({ ...specialDayForm(day, ''), ...change })).toEqual(faults);
});
