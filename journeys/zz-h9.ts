import { look } from './look.ts';
const B='http://127.0.0.1:4711';
const [,, sizes, langs, schemes, ...paths]=process.argv;
for (const p of await look(paths.map(x=>B+x), { sizes: sizes!.split(',').map(Number), languages: langs!.split(',') as any, schemes: schemes!.split(',') as any, out:'/tmp/h9/pics' })) console.log(p);
