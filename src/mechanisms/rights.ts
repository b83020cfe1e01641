import { anySecretariat, holding } from '#people/for-other-slices.ts';

/** A profile is published by the secretariat of its mechanism, or an administrator. */
export const secretariatOfTheMechanism = holding<{ profile: { slug: string } }>(['secretariat', 'administrator'], ({ input }) => [
  `mechanism/${input.profile.slug}`,
]);

/** The same where a proposal becomes the profile: a mechanism that is new has no secretariat yet, so an administrator publishes it. */
export const secretariatOfTheSlug = holding<{ slug: string }>(['secretariat', 'administrator'], ({ input }) => [`mechanism/${input.slug}`]);

/** Reading a text into a proposal changes nothing that others see: any secretariat may, and keeps it in the name of its mechanism. */
export const anyRegistryKeeper = anySecretariat;
