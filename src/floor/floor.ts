import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { addSpeaker } from './commands/add-speaker.ts';
import { askForFloor } from './commands/ask-for-floor.ts';
import { closeList } from './commands/close-list.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { endTurn } from './commands/end-turn.ts';
import { giveFloor } from './commands/give-floor.ts';
import { moveTurn } from './commands/move-turn.ts';
import { openList } from './commands/open-list.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { pauseTurn } from './commands/pause-turn.ts';
import { resumeTurn } from './commands/resume-turn.ts';
import { withdraw } from './commands/withdraw.ts';
import { entries } from './entries.ts';
import { publish } from './publishing.ts';
import { choices } from './queries/choices.ts';
import { myParties } from './queries/my-parties.ts';
import { record } from './queries/record.ts';
import { speakersList } from './queries/speakers-list.ts';
import { refuseUnknownRules } from './reactions/refuse-unknown-rules.ts';

/** The floor: who speaks, for whom, how long, who comes next and why. */
export const floor = defineSlice({
  name: 'floor',
  commands: [
    openMeeting, closeMeeting, openList, closeList, askForFloor, addSpeaker, withdraw, moveTurn, giveFloor, pauseTurn, resumeTurn, endTurn,
  ],
  queries: [speakersList, record, myParties, choices],
  entries,
  reactions: [refuseUnknownRules],
  publish,
});
