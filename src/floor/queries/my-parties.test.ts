import { afterAll, expect, it } from 'vitest';
import { actorOf, openRoom } from '../test-room.ts';
import { choices } from './choices.ts';
import { myParties } from './my-parties.ts';

const room = await openRoom();
afterAll(() => room.close());
const mine = (who: string) => room.spine.ask(myParties, { input: { meeting: room.meeting }, actor: actorOf(who) });

it('are those one may take the floor for, with the groups they may speak for today', async () => {
  const [kenya, ...others] = await mine('kenya');
  expect(others).toEqual([]);
  expect(kenya).toMatchObject({ party: 'kenya', name: 'Kenya' });
  expect(kenya!.groups.map((group) => group.party)).toEqual(expect.arrayContaining(['group-of-77', 'african-group', 'african-union']));
  expect((await mine('switzerland'))[0]!.groups.map((group) => group.party)).not.toContain('group-of-77');
});

it('are none for who has no floor here, and unknown to strangers', async () => {
  for (const who of ['without-floor', 'chair', 'without-role']) expect(await mine(who)).toEqual([]);
  await expect(mine('stranger')).rejects.toMatchObject({ status: 401 });
});

it('the choices of who keeps the list are every party of today, in the reader’s order', async () => {
  const ask = (language: 'en' | 'ar', who = 'secretariat-idm') => room.spine.ask(choices, { input: { meeting: room.meeting, language }, actor: actorOf(who) });
  const english = await ask('en');
  const names = english.parties.map((party) => party.name);
  expect(names.indexOf('Côte d\'Ivoire')).toBe(names.indexOf('Costa Rica') + 1);
  expect(english.parties.some((party) => party.id === 'czechoslovakia')).toBe(false);
  expect(english.parties.find((party) => party.id === 'iom')!.also).toContain('IOM');
  expect(english.groups.map((group) => group.id)).toEqual(expect.arrayContaining(['group-of-77', 'european-union']));
  expect((await ask('ar')).parties.find((party) => party.id === 'kenya')!.name).toBe('كينيا');
  await expect(ask('en', 'kenya')).rejects.toMatchObject({ status: 403 });
});
