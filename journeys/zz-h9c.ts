// node journeys/zz-h9c.ts width lang scheme path [y0,y1 ...]
import { launchBrowser } from './browser.ts';
const [,, width, lang, scheme, path, ...cuts]=process.argv;
const browser=await launchBrowser();
const ctx=await browser.newContext({viewport:{width:Number(width),height:900},colorScheme:scheme as any, extraHTTPHeaders: process.env['TOKEN']?{}:{}});
const page=await ctx.newPage();
if(process.env['LINK']){ await page.goto(process.env['LINK']!); const b=page.locator('main button').first(); if(await b.count()) await b.click(); await page.waitForTimeout(500);}
page.on('console',m=>m.type()==='error'&&console.error(m.text()));
const u=new URL('http://127.0.0.1:4711'+path); u.searchParams.set('lang',lang!);
await page.goto(u.href); await page.evaluate(()=>document.fonts.ready.then(()=>undefined));
const h=await page.evaluate(()=>document.documentElement.scrollHeight); const o=await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); console.log('height',h,'overflow',o, await page.title());
let i=0; for(const c of cuts.length?cuts:[`0,${Math.min(h,1600)}`]){ const [a,b]=c.split(',').map(Number); await page.screenshot({path:`/tmp/h9/pics/c${i++}.png`,fullPage:true,clip:{x:0,y:a!,width:Number(width),height:Math.min(b!,h)-a!}}); }
await browser.close();
