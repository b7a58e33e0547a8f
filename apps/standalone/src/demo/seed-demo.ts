import { SavePerson } from '@kontaktpost/identity';
import { type BoardId, type PersonId, SetClock, system, type TeamId } from '@kontaktpost/kernel';
import { CreateMailbox } from '@kontaktpost/mailboxes';
import { OrganisationStore, SaveBoard, SaveTeam, SetUpOrganisation } from '@kontaktpost/organisation';
import { withoutServing } from '../../../api/src/without-serving';
import { DemoActors, type Get } from './demo-actors';
import { demoMails } from './demo-mails';
import { demoBoards, demoMailboxes, demoMunicipality, demoTeams } from './demo-organisation';
import { DEMO_PASSWORD, demoPeople } from './demo-people';
import { demoTimeline } from './demo-timeline';
import { PlayDemo } from './play-demo';
import { seedCalendars, seedRota } from './seed-coverage';

const DEMO = system('demo');

type Made = { boards: Map<string, BoardId>; teams: Map<string, TeamId>; people: Map<string, PersonId> };

/** On an empty database: the demo municipality with its people and the last days' mail, by the same commands that people use. */
export function seedDemo(): Promise<null> {
  const now = new Date();
  const clock = new SetClock(now);
  return withoutServing(clock, async (get) => {
    if (await get(OrganisationStore).isSetUp()) return null;
    const events = demoTimeline(demoMails, now);
    clock.set(new Date((events[0]?.at ?? now).getTime() - 60_000));
    const made = await makeMunicipality(get);
    const actors = new DemoActors(get, made.people);
    await seedCalendars(get, made.teams, now);
    await new PlayDemo(get, clock, actors).run(events, now);
    await seedRota(get, made, { actors, now });
    return null;
  });
}

async function makeMunicipality(get: Get): Promise<Made> {
  const made: Made = { boards: new Map(), teams: new Map(), people: new Map() };
  await get(SetUpOrganisation).run(DEMO, { ...demoMunicipality, phone: '0123-45 60 00' });
  for (const board of demoBoards) made.boards.set(board.code, (await get(SaveBoard).run(DEMO, board)).id);
  for (const { slug, name, board } of demoTeams)
    made.teams.set(
      slug,
      (await get(SaveTeam).run(DEMO, { slug, name, boardId: need(made.boards, board) })).id,
    );
  await makePeople(get, made);
  await makeMailboxes(get, made);
  return made;
}

async function makePeople(get: Get, made: Made): Promise<void> {
  const saved = await Promise.all(
    demoPeople.map(({ teams, boards, ...person }) =>
      get(SavePerson).run(DEMO, {
        ...person,
        password: DEMO_PASSWORD,
        teams: teams.map(({ team, role }) => ({ teamId: need(made.teams, team), role })),
        boards: boards.map(({ board, role }) => ({ boardId: need(made.boards, board), role })),
      }),
    ),
  );
  for (const { id, email } of saved) made.people.set(email, id);
}

async function makeMailboxes(get: Get, made: Made): Promise<void> {
  for (const { team, owner, kind, ...mailbox } of demoMailboxes) {
    const place = owner
      ? { ownerId: need(made.people, owner), boardId: need(made.boards, 'KS') }
      : { teamId: need(made.teams, team) };
    await get(CreateMailbox).run(DEMO, { ...mailbox, kind, ...place });
  }
}

function need<K, V>(map: Map<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo names ${String(key)}, which it does not make.`);
  return value;
}
