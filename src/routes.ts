import type { AnyPage } from '#platform/page.ts';
import { adminPeople } from '#people/pages/admin-people.tsx';
import { adminPerson } from '#people/pages/admin-person.tsx';
import { myPage } from '#people/pages/me.tsx';
import { outboxPage } from '#people/pages/outbox.tsx';
import { signInLink } from '#people/pages/sign-in-link.tsx';
import { signIn } from '#people/pages/sign-in.tsx';

/** Every page of Parley, one a line, in the order in which addresses are matched. */
export const pages: readonly AnyPage[] = [
  signIn,
  signInLink,
  myPage,
  adminPeople,
  adminPerson,
  outboxPage,
];
