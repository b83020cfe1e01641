import { addParty } from '#parties/commands/add-party.ts';
import { discardProposal } from '#mechanisms/commands/discard-proposal.ts';
import { proposeProfile } from '#mechanisms/commands/propose-profile.ts';
import { publishProposal } from '#mechanisms/commands/publish-proposal.ts';
import { changeMyDetails } from '#people/commands/change-my-details.ts';
import { createToken } from '#people/commands/create-token.ts';
import { endRole } from '#people/commands/end-role.ts';
import { eraseAccount } from '#people/commands/erase-account.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { invite } from '#people/commands/invite.ts';
import { revokeToken } from '#people/commands/revoke-token.ts';
import { beginSession } from '#people/sessions.ts';
import { sha256 } from '#platform/canonical.ts';
import { newId } from '#platform/ids.ts';
import { createScenarioLinks, scenarioPerson } from '#scenarios/people.ts';
import { keptToken } from './keys.ts';
import type { Life } from './life.ts';

/** Accounts that come, change and go, what they sign in with, and what they add to the registers. */
export async function livePeople(life: Life): Promise<void> {
  await liveAccounts(life);
  await liveRegisters(life);
  await liveDevices(life);
}

async function liveAccounts(life: Life): Promise<void> {
  const { account } = await life.do('administrator', invite, { email: 'demo.later@example.org', name: 'Lina Example (demo, came later)', language: 'ar' });
  life.wait(3);
  const role = { account, role: 'rapporteur', scope: 'session/idm-demo' } as const;
  await life.do('administrator', grantRole, role);
  life.wait(40);
  await life.do('administrator', endRole, role);
  await life.do('administrator', grantRole, { account, role: 'civil-society', scope: 'session/idm-demo' });
  await life.do('switzerland', changeMyDetails, { name: 'Selin Example-Muster (demo delegate of Switzerland)', language: 'fr' });
  await createScenarioLinks(life.spine, 'http://127.0.0.1:4600');
  for (const who of ['chair', 'kenya', 'without-role']) {
    life.wait(1);
    await beginSession(life.db, scenarioPerson(who).account, 'Mozilla/5.0 (demo)', life.now());
  }
  await life.do('secretariat-idm', createToken, { name: 'Speakers list export', expiresInDays: 90, token: keptToken('secretariat-idm') });
  const ended = await life.do('kenya', createToken, { name: 'Lost phone', expiresInDays: 30, token: keptToken('lost phone') });
  life.wait(5);
  await life.do('kenya', revokeToken, { token: ended.token });
  await life.do('administrator', eraseAccount, { account: scenarioPerson('without-role').account, sure: true });
}

async function liveRegisters(life: Life): Promise<void> {
  await life.do('administrator', addParty, { party: 'example-diaspora-council', kind: 'diaspora', name: 'Example Diaspora Council', names: { fr: 'Conseil d’exemple de la diaspora' } });
  const text = 'Example Process\n\nEstablished\n2009\n\nPurpose\nTo exchange what was learned.\n\nParticipating States\nKenya, Ghana, Nepal';
  const { proposal } = await life.do('administrator', proposeProfile, { source: 'An invented page', text });
  life.wait(12);
  await life.do('administrator', publishProposal, {
    proposal, slug: 'example-process', name: 'Example Process', kind: 'dialogue', level: 'regional', summary: 'Three governments exchange what they learn. It is invented.', verifiedBy: 'Nobody: it is invented',
  });
  const unfit = await life.do('administrator', proposeProfile, { source: 'Another invented page', text: text.replace('Example', 'Other') });
  await life.do('administrator', discardProposal, { proposal: unfit.proposal });
  await life.do('administrator', proposeProfile, { source: 'A third invented page', text: text.replace('Example', 'Third') });
}

/** What no command makes: a passkey as a device left it, a mail that waits to be fetched, an attempt that was counted. */
async function liveDevices({ db, now }: Life): Promise<void> {
  const [chair, kenya] = [scenarioPerson('chair').account, scenarioPerson('kenya')];
  await db.insertInto('people.passkeys').values({
    id: newId(), account: chair, name: 'A key (demo)', credential_id: 'aKeyOfTheDemonstration', public_key: 'pQECAyYgASFYIA', counter: 3, device_type: 'multiDevice', backed_up: true,
    transports: 'internal,hybrid', aaguid: '00000000-0000-0000-0000-000000000000', created_at: now(),
  }).execute();
  await db.insertInto('people.mails').values({
    id: newId(), account: kenya.account, language: 'en', address: kenya.email, subject: 'Your link (demo)', body: 'It has been used.', created_at: now(), sent_at: null,
  }).execute();
  await db.insertInto('people.attempts').values({ key: sha256('an address of the demonstration'), began_at: now(), count: 2 }).execute();
}
