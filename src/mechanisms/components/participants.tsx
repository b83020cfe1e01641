import { REGIONAL_GROUP_LABELS, REGIONAL_GROUPS } from '#parties/for-other-slices.ts';
import { Picture } from '#ui/picture.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Rule } from '#ui/notice.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { type MapValue, WorldMap } from '#ui/world-map.tsx';
import type { ProfileAnswer } from '../queries/profile.ts';
import { inOrder, type PartyOfMechanism } from '../reading.ts';
import { listed, mechanismHref, sayIn, type SayMechanisms, textIn } from '../saying.ts';
import type { Language } from '#platform/languages.ts';

const isState = ({ kind }: PartyOfMechanism): boolean => kind === 'state' || kind === 'observer-state' || kind === 'non-member-state' || kind === 'former-state';

/** What the number of participants is made of, and where it parts from the one the source states, in sentences. */
export function countInWords({ profile, participants }: Pick<ProfileAnswer, 'profile' | 'participants'>, say: SayMechanisms, language: Language): string[] {
  const counted = participants.length;
  const stated = profile.participants.statedCount;
  if (counted === 0 && stated === undefined) return [say('noList')];
  const observers = participants.filter(({ kind }) => kind === 'observer-state');
  const members = participants.filter(({ kind }) => kind === 'state').length;
  const others = counted - members - observers.length;
  const parts = [
    members > 0 && say('memberStates', { n: members }),
    observers.length > 0 && say('observerStates', { n: observers.length, names: listed(observers.map(({ names }) => names[language]), language) }),
    others > 0 && say('otherParties', { n: others }),
  ].filter((part) => part !== false);
  return [
    stated === undefined ? say('countedOnly', { counted }) : stated === counted ? say('statedAgrees', { stated }) : say('statedAndCounted', { stated, counted }),
    ...(stated !== undefined && stated !== counted ? [say('difference', { n: Math.abs(stated - counted) })] : []),
    ...(parts.length > 0 && counted > 0 ? [say('madeOf', { parts: listed(parts, language) })] : []),
  ];
}

/** The map of one mechanism: who takes part, and who does not. */
export const participantsOnMap = (participants: readonly PartyOfMechanism[], language: Language): Map<string, MapValue> =>
  new Map(participants.flatMap((party) => (party.m49 ? [[party.m49, { level: 4 as const, title: party.names[language] }] as const] : [])));

export function Participants({ answer }: { readonly answer: ProfileAnswer }) {
  const language = useLanguage();
  const say = sayIn(language);
  const { profile, participants } = answer;
  const name = textIn(profile.name, language);
  const states = participants.filter(isState);
  return (
    <>
      {profile.participants.rule && <LocalizedText field={profile.participants.rule} as="p" />}
      <p><strong>{countInWords(answer, say, language).join(' ')}</strong></p>
      {profile.participants.countNote && <LocalizedText field={profile.participants.countNote} as="p" />}
      {states.length > 0 && (
        <Picture
          caption={say('mapBoundaries')}
          takeAlong={[
            { label: say('asSvg'), href: `${mechanismHref(profile.slug)}/map.svg?lang=${language}` },
            { label: say('asCsv'), href: `${mechanismHref(profile.slug)}/participants.csv?lang=${language}` },
          ]}
        >
          <WorldMap values={participantsOnMap(states, language)} label={say('mapOf', { name })} plain />
          <ul class="legend">
            <li><Swatch level={4} /> {say('takesPart')} ({states.length})</li>
            <li><Swatch level={0} /> {say('takesNoPart')}</li>
          </ul>
        </Picture>
      )}
      {participants.length > 0 && (
        <>
          <Rule>{say('listOrder')}</Rule>
          <ByRegionalGroup parties={participants} />
        </>
      )}
    </>
  );
}

export const Swatch = ({ level }: { readonly level: number }) => (
  <svg class="world" viewBox="0 0 12 12" aria-hidden="true"><path class={level > 0 ? `v${level}` : undefined} d="M0 0h12v12H0z" /></svg>
);

/** States by regional group, then everybody else, each list in the order of the reader's language. */
function ByRegionalGroup({ parties }: { readonly parties: readonly PartyOfMechanism[] }) {
  const language = useLanguage();
  const say = sayIn(language);
  const states = parties.filter(isState);
  const parts = [
    ...REGIONAL_GROUPS.map((group) => ({ title: REGIONAL_GROUP_LABELS[group][language], of: states.filter(({ regionalGroup }) => regionalGroup === group) })),
    { title: say('noRegionalGroup'), of: states.filter(({ regionalGroup }) => regionalGroup === null) },
    { title: say('organizations'), of: parties.filter((party) => !isState(party)) },
  ].filter(({ of }) => of.length > 0);
  return (
    <div class="wide">
      {parts.map(({ title, of }) => (
        <div class="regional" key={title}>
          <h3>{title} <span>{of.length}</span></h3>
          <PartyNames parties={of} />
        </div>
      ))}
    </div>
  );
}

export function PartyNames({ parties }: { readonly parties: readonly PartyOfMechanism[] }) {
  const language = useLanguage();
  return (
    <ul class="name-columns">
      {inOrder(parties, language).map(({ id, names }) => <li key={id}><a href={`/parties/${id}`}>{names[language]}</a></li>)}
    </ul>
  );
}
