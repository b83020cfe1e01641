import './tables.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { withdrawStatement } from '../commands/withdraw-statement.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { statementChoices } from '../queries/statement-choices.ts';
import { statement } from '../queries/statement.ts';
import { statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { deliverWhenTurnEnds } from '../reactions/deliver-when-turn-ends.ts';
import { publishWhatIsFiledOpenly } from '../reactions/publish-what-is-filed-openly.ts';
import { publishWhenMeetingCloses } from '../reactions/publish-when-meeting-closes.ts';
import { tellRoomOfDelivery } from '../reactions/tell-room-of-delivery.ts';
import { statementEntries } from './entries.ts';
import { liftEmbargoAt } from './lift-embargo-at.ts';

/** What the floor can do with statements: for the slice's contents page. */
export const statements = {
  commands: [fileStatement, deliverStatement, correctStatement, liftEmbargo, withdrawStatement, archiveStatements],
  queries: [statement, statementsOfMeeting, searchStatements, statementChoices],
  entries: statementEntries,
  reactions: [deliverWhenTurnEnds, publishWhenMeetingCloses, publishWhatIsFiledOpenly, ...tellRoomOfDelivery],
  jobs: [liftEmbargoAt],
} as const;
