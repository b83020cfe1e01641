/** Fields that are sent along without being shown; one that is undefined is left out. */
export const Hidden = <Fields extends object>({ fields }: { readonly fields: Fields }) => (
  <>
    {Object.entries(fields).map(([name, value]) =>
      value === undefined ? null : <input type="hidden" name={name} value={String(value)} data-kind={typeof value === 'string' ? undefined : typeof value} key={name} />,
    )}
  </>
);
