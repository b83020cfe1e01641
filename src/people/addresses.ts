/** Where a person stands; `email`: by which she is found who takes part in nothing of one’s own yet, or no longer. */
export const personHref = (account: string, email: string | null): string => `/admin/people/${account}${email ? `?address=${encodeURIComponent(email)}` : ''}`;
