import { SymbolLink } from '#library/for-other-pages.tsx';
import type { Language } from '#platform/languages.ts';
import { useLanguage } from '#ui/setting.ts';
import { MEETING_FORM_LABELS } from '../labels.ts';
import type { ProfileMeeting } from '../profile.ts';
import type { PartyOfMechanism } from '../reading.ts';
import { comparePartialDates } from '#platform/partial-date.ts';
import { sayIn, textIn } from '../saying.ts';
import { On } from './partial-dates.tsx';
import { Said } from './said.tsx';

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
                <Said field={meeting.title} />
                <Details meeting={meeting} />
              </th>
              <td class="form-cell">{MEETING_FORM_LABELS[meeting.form][language] as string}</td>
              <td class="tight"><On from={meeting.startsOn} to={meeting.endsOn} /></td>
              <td class="place-cell">{placeOf(meeting, say('online'), language)}</td>
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

const placeOf = ({ place, online }: ProfileMeeting, onlineWord: string, language: Language) => {
  if (!place) return online ? onlineWord : '—';
  return <><Said field={place} />{online && !textIn(place, language).toLowerCase().includes(onlineWord.toLowerCase()) && ` · ${onlineWord}`}</>;
};

function Details({ meeting }: { readonly meeting: ProfileMeeting }) {
  const say = sayIn(useLanguage());
  return (
    <>
      {meeting.themes.map((theme, index) => <span class="meeting-detail" key={index}><Said field={theme} /></span>)}
      {meeting.outcome && <span class="meeting-detail">{say('outcome')}: <Said field={meeting.outcome} /></span>}
      {meeting.note && <span class="meeting-detail"><Said field={meeting.note} /></span>}
      {meeting.documents.length > 0 && (
        <span class="meeting-detail">{meeting.documents.map((symbol, index) => <span key={symbol}>{index > 0 && ' · '}<SymbolLink symbol={symbol} /></span>)}</span>
      )}
    </>
  );
}
