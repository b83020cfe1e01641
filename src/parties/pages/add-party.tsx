import { LANGUAGES } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading } from '#ui/heading.tsx';
import { languageName } from '#ui/localized.tsx';
import { Notice } from '#ui/notice.tsx';
import { ADDED_KINDS, addParty } from '../commands/add-party.ts';
import { PARTY_KIND_LABELS } from '../kinds.ts';
import { partyWords } from '../words.ts';

export const addPartyPage = definePage({
  path: '/parties/add',
  commands: [addParty],
  json: null,
  load: async (screen) => ({ mayAdd: await screen.may(addParty, addParty.example) }),
  after: ({ answer }) => `/parties/${(answer as { party: string }).party}`,
  title: (_, { language }) => speaker(partyWords, language)('add'),
  place: (_, { language }) => {
    const say = speaker(partyWords, language);
    return [{ label: say('parties'), href: '/parties' }, { label: say('add'), href: '/parties/add' }];
  },
  view({ mayAdd }, { language, reader }) {
    const say = speaker(partyWords, language);
    return (
      <>
        <Heading title={say('add')} lede={say('addLede')} />
        {!mayAdd && reader.actor.kind !== 'stranger' ? <Notice tone="attention">{say('secretariatOnly')}</Notice> : (
          <CommandForm command={addParty} submit={say('add')}>
            <Field<typeof addParty> name="name" label={say('ownName')} required maxLength={300} />
            <Field<typeof addParty> name="kind" type="select" label={say('kind')} required options={ADDED_KINDS.map((kind) => ({ value: kind, label: PARTY_KIND_LABELS[kind][language] }))} />
            <Field<typeof addParty> name="party" label={say('shortName')} hint={say('shortNameHint')} required maxLength={80} language="en" />
            <Field<typeof addParty> name="acronym" label={say('acronym')} maxLength={40} />
            {LANGUAGES.filter((one) => one !== 'en').map((one) => (
              <Field<typeof addParty> name={`names.${one}`} label={say('nameIn', { language: languageName(one, language) })} language={one} maxLength={300} key={one} />
            ))}
            <Field<typeof addParty> name="website" type="url" label={say('website')} maxLength={300} />
          </CommandForm>
        )}
      </>
    );
  },
});
