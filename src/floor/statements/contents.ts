import './tables.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { statement } from '../queries/statement.ts';
import { statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { deliverWhenTurnEnds } from '../reactions/deliver-when-turn-ends.ts';
import { statementEntries } from './entries.ts';
import { liftEmbargoAt } from './lift-embargo-at.ts';

/** What the floor can do with statements: for the slice's contents page. */
export const statements = {
  commands: [fileStatement, deliverStatement, correctStatement, liftEmbargo, archiveStatements],
  queries: [statement, statementsOfMeeting, searchStatements],
  entries: statementEntries,
  reactions: [deliverWhenTurnEnds],
  jobs: [liftEmbargoAt],
} as const;
