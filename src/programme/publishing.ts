import type { Reading } from '#platform/database.ts';
import { type Language, LANGUAGES, type Localized, versionFor } from '#platform/languages.ts';
import { asLine, asParagraphs } from '#platform/markdown.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { type MeetingShown, showMeetings } from './showing.ts';
import { sayForm } from './words.ts';

const say = (field: Localized | null | undefined, language: Language): string => (field ? (versionFor(field, language)?.text ?? '') : '');

type SessionRow = Awaited<ReturnType<typeof sessionRows>>[number];
const sessionRows = (db: Reading) => db.selectFrom('programme.sessions').selectAll().orderBy('starts_on').orderBy('id').execute();

function asText(session: SessionRow, meetings: readonly MeetingShown[], language: Language): string {
  const dates = session.ends_on && session.ends_on !== session.starts_on ? `${session.starts_on} – ${session.ends_on}` : session.starts_on;
  const lines = [`# ${asLine(say(session.title, language))}`, '', asParagraphs(say(session.theme, language)), '', asLine([dates, say(session.place, language)].filter(Boolean).join(', '))];
  for (const aim of session.content.aims ?? []) lines.push('', `- ${asLine(say(aim, language))}`);
  if (meetings.length > 0) lines.push('');
  for (const meeting of meetings) {
    lines.push(`- ${asLine([meeting.startsAt ?? meeting.day, say(meeting.title, language), sayForm(meeting.form, language), say(meeting.room, language)].filter(Boolean).join(' · '))}`);
  }
  for (const list of session.content.lists ?? []) {
    lines.push('', `## ${asLine(say(list.title, language))}`, '', ...list.items.map((item) => `- ${asLine(say(item, language))}`));
  }
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** Each session as one JSON file with all its languages, and as text in each of the six. */
export async function* publish({ db }: { readonly db: Reading }): AsyncIterable<PublishedFile> {
  for (const session of await sessionRows(db)) {
    const meetings = await showMeetings(db, (query) => query.where('m.session', '=', session.id));
    yield { path: `sessions/${session.id}.json`, text: `${JSON.stringify({ ...session, meetings }, null, 2)}\n` };
    for (const language of LANGUAGES) yield { path: `sessions/${session.id}.${language}.md`, text: asText(session, meetings, language) };
  }
}
