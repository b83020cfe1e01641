import type { ComponentType } from 'preact';
import type { LiveName, QueryAnswer, QueryInput } from '#platform/offered.ts';
import { Data } from './data.tsx';
import type { LiveView } from './live-view.ts';
import { useSetting } from './setting.ts';

/** The live query an island shows, with the answer the page was rendered with and the stream number it stood at. */
export interface LiveOf<Name extends LiveName> {
  readonly query: Name;
  readonly input: QueryInput<Name>;
  readonly number: number;
  readonly answer: QueryAnswer<Name>;
}

interface IslandProps<Props extends object, Name extends LiveName> {
  /** As `src/browser.ts` lists it. */
  readonly name: string;
  readonly component: ComponentType<Props & { readonly live: LiveView<QueryAnswer<Name>> }>;
  /** Plain data: it travels to the browser as JSON. */
  readonly props: Props;
  readonly live: LiveOf<Name>;
}

interface StillIslandProps<Props extends object> {
  readonly name: string;
  readonly component: ComponentType<Props>;
  readonly props: Props;
  readonly live?: undefined;
}

/**
 * A part of a page that lives on in the browser. It is complete in the first html; once the browser has its
 * script, it hears every new answer of its query.
 */
export function Island<Props extends object, Name extends LiveName = never>(island: IslandProps<Props, Name> | StillIslandProps<Props>) {
  const setting = useSetting();
  setting.need?.script();
  const { name, component, props, live } = island;
  const Component = component as ComponentType<object>;
  const view: LiveView | undefined = live && {
    answer: live.answer,
    number: live.number,
    line: { state: 'up', since: setting.now.getTime() },
    clockOffset: 0,
  };
  return (
    <>
      <div class="island" data-island={name}>
        <Component {...props} {...(view && { live: view })} />
      </div>
      <Data type="application/json">{{ props, ...(live && { live }) }}</Data>
    </>
  );
}
