import { startIslands } from '#ui/island-browser.ts';

startIslands({ list: () => import('./list.tsx').then((module) => module.List) });
