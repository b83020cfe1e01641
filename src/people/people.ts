import { defineSlice } from '#platform/slice.ts';
import './tables.ts';
import { changeMyDetails } from './commands/change-my-details.ts';
import { createToken } from './commands/create-token.ts';
import { endOtherSessions } from './commands/end-other-sessions.ts';
import { endRole } from './commands/end-role.ts';
import { endSession } from './commands/end-session.ts';
import { eraseAccount } from './commands/erase-account.ts';
import { grantRole } from './commands/grant-role.ts';
import { invite } from './commands/invite.ts';
import { notePasskey } from './commands/note-passkey.ts';
import { removePasskey } from './commands/remove-passkey.ts';
import { revokeToken } from './commands/revoke-token.ts';
import { mountSignIn } from './door.ts';
import {
  accountErased, accountOpened, detailsChanged, passkeyAdded, passkeyRemoved, roleEnded, roleGranted, sessionsEnded, tokenCreated, tokenRevoked,
} from './entries.ts';
import { holds } from './holding.ts';
import { forgetExpired } from './jobs/forget-expired.ts';
import { sendInvitation } from './jobs/send-invitation.ts';
import { sendMail } from './jobs/send-mail.ts';
import { sendSignInLink } from './jobs/send-sign-in-link.ts';
import { directory } from './queries/directory.ts';
import { link } from './queries/link.ts';
import { me } from './queries/me.ts';
import { outbox } from './queries/outbox.ts';
import { person } from './queries/person.ts';
import { onAccounts, streamOf } from './self.ts';

/** Accounts, how one signs in, and who holds which role where. Signing in itself is in `door.ts`. */
export const people = defineSlice({
  name: 'people',
  streams: [onAccounts, streamOf],
  commands: [
    invite, changeMyDetails, eraseAccount,
    grantRole, endRole,
    endSession, endOtherSessions, createToken, revokeToken, notePasskey, removePasskey,
  ],
  queries: [link, me, directory, person, outbox],
  entries: [
    accountOpened, detailsChanged, accountErased,
    roleGranted, roleEnded,
    sessionsEnded, tokenCreated, tokenRevoked, passkeyAdded, passkeyRemoved,
  ],
  jobs: [sendSignInLink, sendInvitation, sendMail, forgetExpired],
  mount: mountSignIn,
  holds,
});
