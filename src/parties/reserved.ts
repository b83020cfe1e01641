/** In a list of participating parties: every Member of the United Nations. No party may be called so. */
export const ALL_MEMBER_STATES = 'all-member-states';
