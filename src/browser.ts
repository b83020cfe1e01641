import { startIslands } from '#ui/island-browser.ts';

// One line for each part of a screen that lives on in the browser: its name as `<Island name>` says it, and
// where its component is. Each is fetched only by pages that show it, so a line here costs other pages nothing.
startIslands({
  'floor-public': () => import('#floor/components/public-floor.tsx').then((m) => m.PublicFloor),
  'floor-desk': () => import('#floor/components/desk.tsx').then((m) => m.Desk),
  'floor-delegate': () => import('#floor/components/delegate.tsx').then((m) => m.Delegate),
  'floor-interpreters': () => import('#floor/components/interpreters.tsx').then((m) => m.Interpreters),
  'floor-technician': () => import('#floor/components/technician.tsx').then((m) => m.Technician),
  'floor-rapporteur': () => import('#floor/components/rapporteur.tsx').then((m) => m.Rapporteur),
  'floor-wall': () => import('#floor/components/wall-floor.tsx').then((m) => m.WallFloor),
  'people-passkey-sign-in': () => import('#people/components/passkeys.tsx').then((m) => m.PasskeySignIn),
  'people-passkey-add': () => import('#people/components/passkeys.tsx').then((m) => m.PasskeyAdd),
});
