import type { AnyPage } from '#platform/page.ts';
import { aboutPage, accessibilityPage } from '#desks/pages/about.tsx';
import { chairDesk } from '#desks/pages/chair.tsx';
import { delegateDesk } from '#desks/pages/delegate.tsx';
import { frontPage } from '#desks/pages/front.tsx';
import { interpretersScreen } from '#desks/pages/interpreters.tsx';
import { rapporteurDesk } from '#desks/pages/rapporteur.tsx';
import { secretariatDesk } from '#desks/pages/secretariat.tsx';
import { startPage } from '#desks/pages/start.tsx';
import { technicianScreen } from '#desks/pages/technician.tsx';
import { wallScreen } from '#desks/pages/wall.tsx';
import { meetingStatementsPage } from '#floor/pages/file-statement.tsx';
import { meetingPage } from '#floor/pages/meeting.tsx';
import { statementsPage } from '#floor/pages/search.tsx';
import { statementPage } from '#floor/pages/statement.tsx';
import { journalPage } from '#journal/pages/journal.tsx';
import { streamPage } from '#journal/pages/stream.tsx';
import { documentPage } from '#library/pages/document.tsx';
import { documentsPage } from '#library/pages/documents.tsx';
import { partyPage } from '#desks/pages/party.tsx';
import { importPage } from '#mechanisms/pages/import.tsx';
import { mechanismsMapPage } from '#mechanisms/pages/map.tsx';
import { mechanismPage } from '#mechanisms/pages/mechanism.tsx';
import { mechanismsPage } from '#mechanisms/pages/mechanisms.tsx';
import { proposalPage } from '#mechanisms/pages/proposal.tsx';
import { timelinePage } from '#mechanisms/pages/timeline.tsx';
import { addPartyPage } from '#parties/pages/add-party.tsx';
import { partiesPage } from '#parties/pages/parties.tsx';
import { adminPeople } from '#people/pages/admin-people.tsx';
import { adminPerson } from '#people/pages/admin-person.tsx';
import { myPage } from '#people/pages/me.tsx';
import { outboxPage } from '#people/pages/outbox.tsx';
import { signInLink } from '#people/pages/sign-in-link.tsx';
import { signIn } from '#people/pages/sign-in.tsx';
import { sessionPage } from '#programme/pages/session.tsx';
import { sessionsPage } from '#programme/pages/sessions.tsx';

/** Every page of Parley, one a line, in the order in which addresses are matched. */
export const pages: readonly AnyPage[] = [
  frontPage,
  aboutPage,
  accessibilityPage,
  documentsPage,
  documentPage,
  journalPage,
  streamPage,
  signIn,
  signInLink,
  myPage,
  adminPeople,
  adminPerson,
  outboxPage,
  mechanismsPage,
  mechanismsMapPage,
  timelinePage,
  importPage,
  proposalPage,
  mechanismPage,
  partiesPage,
  addPartyPage,
  partyPage,
  sessionsPage,
  sessionPage,
  meetingPage,
  meetingStatementsPage,
  statementsPage,
  statementPage,
  chairDesk,
  delegateDesk,
  secretariatDesk,
  interpretersScreen,
  technicianScreen,
  rapporteurDesk,
  wallScreen,
  startPage,
];
