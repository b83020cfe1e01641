import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { ItemName } from './item.tsx';
import { Press } from './press.tsx';
import type { SayUnderWay } from './proceedings.ts';
import type { SayDirecting } from './saying.ts';

/** Takes up an item: one that was taken up before with a press, another by its number and title. */
export function TakeUp({ list: { meeting, proceedings: { items = [], item: now } }, say, underWay }: {
  readonly list: SpeakersList;
  readonly say: SayDirecting;
  readonly underWay: SayUnderWay;
}) {
  const before = items.filter(({ item }) => item !== now?.item);
  return (
    <>
      {before.length > 0 && (
        <ul class="items-before">
          {before.map((one) => (
            <li key={one.item}>
              <span class="items-before-name"><ItemName item={one} say={underWay} /></span>
              <Press command="floor.take-up" input={{ meeting, item: one.item, title: one.title }} words={say('takeUpAgain')} name={`${say('takeUpAgain')}: ${underWay('itemOf', { item: one.item, title: one.title })}`} />
            </li>
          ))}
        </ul>
      )}
      <CommandForm command="floor.take-up" hidden={{ meeting }} label={say('takeUp')}>
        <Field<'floor.take-up'> name="item" type="text" label={say('itemNumber')} hint={say('itemNumberHint')} maxLength={60} required />
        <Field<'floor.take-up'> name="title" type="text" label={say('itemTitle')} maxLength={300} required />
        <p class="form-end"><Button tone="quiet">{say('takeUp')}</Button></p>
      </CommandForm>
    </>
  );
}
