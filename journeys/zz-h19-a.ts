import { run, list, shots } from './zz-h19.ts';
const M = 'idm-demo-high-level';
await run('secretariat-idm', 'floor.open-meeting', { meeting: M });
await run('secretariat-idm', 'floor.add', { meeting: M, party: 'germany', level: 'M' });
let l = await list(M);
for (let i = 0; i < 2; i++) { l = await list(M); await run('chair', 'floor.give', { meeting: M, turn: l.waiting[0].turn, ending: l.speaking?.turn ?? null }); }
await run('kenya', 'floor.raise-point', { meeting: M, party: 'kenya' });
await shots('point', [['chair', `/meetings/${M}/chair`, [1280, 820, 1920], ['en']], ['chair', `/meetings/${M}/chair`, [1280], ['ar']], ['kenya', `/meetings/${M}/delegate`, [360], ['en', 'ar']], [undefined, `/meetings/${M}/wall`, [1280], ['en', 'ar']], [undefined, `/meetings/${M}`, [1280, 360], ['en']]]);
