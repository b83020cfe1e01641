import { SymbolLink } from '#library/for-other-slices.ts';
import type { Localized } from '#platform/languages.ts';
import { LocalizedText } from '#ui/localized.tsx';
import { useLanguage } from '#ui/setting.ts';
import { MEETING_FORM_LABELS } from '../labels.ts';
import type { ProfileMeeting } from '../profile.ts';
import type { PartyOfMechanism } from '../reading.ts';
import { comparePartialDates } from '../partial-date.ts';
import { sayIn } from '../saying.ts';
import { On } from './partial-dates.tsx';

/** Meetings as a table, the newest first. Each row has the meeting's short name as its id, so that it can be linked. */
export function Meetings({ caption, meetings, named }: {
  readonly caption: string;
  readonly meetings: readonly ProfileMeeting[];
  readonly named: Readonly<Record<string, PartyOfMechanism>>;
}) {
  const language = useLanguage();
  const say = sayIn(language);
  const rows = meetings.toSorted((a, b) => comparePartialDates(b.startsOn, a.startsOn));
  const someChair = rows.some(({ chairs }) => chairs.length > 0);
  return (
    <div class="table-region" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('title')}</th>
            <th scope="col">{say('form')}</th>
            <th scope="col">{say('date')}</th>
            <th scope="col">{say('place')}</th>
            {someChair && <th scope="col">{say('chair')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((meeting) => (
            <tr id={meeting.slug} key={meeting.slug}>
              <th scope="row">
                <LocalizedText field={meeting.title} />
                <Details meeting={meeting} />
              </th>
              <td>{MEETING_FORM_LABELS[meeting.form][language] as string}</td>
              <td class="tight"><On from={meeting.startsOn} to={meeting.endsOn} /></td>
              <td>{placeOf(meeting, say('online'))}</td>
              {someChair && (
                <td>{meeting.chairs.map((id, index) => <span key={id}>{index > 0 && ', '}<a href={`/parties/${id}`}>{named[id]?.names[language] ?? id}</a></span>)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const placeOf = ({ place, online }: ProfileMeeting, onlineWord: string) => {
  if (!place) return online ? onlineWord : '—';
  return <><LocalizedText field={place} mark={false} />{online && ` · ${onlineWord}`}</>;
};

function Details({ meeting }: { readonly meeting: ProfileMeeting }) {
  const lines: readonly Localized[] = [...meeting.themes, ...(meeting.outcome ? [meeting.outcome] : []), ...(meeting.note ? [meeting.note] : [])];
  return (
    <>
      {lines.map((line, index) => <span class="meeting-detail" key={index}><LocalizedText field={line} /></span>)}
      {meeting.documents.length > 0 && (
        <span class="meeting-detail">{meeting.documents.map((symbol, index) => <span key={symbol}>{index > 0 && ' · '}<SymbolLink symbol={symbol} /></span>)}</span>
      )}
    </>
  );
}
