import { findDates, type WrittenDate } from './dates.ts';
import { type Draft, evidenceOf, leaveOut, note, remark, tidy, trimEdges, understand } from './draft.ts';
import { fold } from './headings.ts';
import type { MeetingForm, MeetingProposal, MeetingRelation } from './proposal.ts';
import type { Line } from './read-lines.ts';
import { type Block, isLabel, type Section } from './sections.ts';

/** The first that a title names is its form; the order decides "High-level side event". Read on folded text. */
const FORMS: readonly (readonly [RegExp, MeetingForm])[] = [
  [/\bside[- ]event|evenement parallele|evento paralelo|параллельное мероприятие|حدث جانبي|حدث مواز|边会|会外活动/u, 'side-event'],
  [/\bhearings?\b|\bauditions?\b|\baudiencias?\b|слушани|جلسة استماع|جلسات استماع|听询|听证/u, 'hearing'],
  [/\bround[- ]?tables?\b|\btables? rondes?\b|\bmesas? redondas?\b|кругл\p{L}+ стол|مايدة مستديرة|圆桌/u, 'round-table'],
  [/\bpanels?\b|reunion-debat|mesa de debate|дискуссионн|групповое обсуждение|حلقة نقاش|小组讨论/u, 'panel'],
  [/\bregional review|examen regional|региональн\p{L}+ обзор|الاستعراض الاقليمي|区域审查|区域审议/u, 'regional-review'],
  [/\bthematic debate|debat thematique|debate tematico|тематическ\p{L}+ (?:прени|обсужден|дебат)|مناقشة مواضيعية|专题辩论/u, 'thematic-debate'],
  [/\bplenary|pleniere|\bplenari[ao]|пленарн|جلسة عامة|全体会议/u, 'plenary'],
  [/\bsummit\b|\bsommet\b|\bcumbre\b|саммит|встреча на высшем уровне|قمة|峰会|首脑会议/u, 'summit'],
  [/\bministerial|ministerielle|министерск|министров|وزاري|部长/u, 'ministerial'],
  [/\bsenior officials|officials' meeting|hauts fonctionnaires|altos funcionarios|старших должностных лиц|كبار المسوولين|高官/u, 'officials-meeting'],
  [/\bconsultations?\b|\bconsultas?\b|консультаци|مشاورات|磋商|协商/u, 'consultation'],
  [/\bnegotiations?\b|\bnegociations?\b|\bnegociacion(?:es)?\b|переговор|مفاوضات|谈判/u, 'negotiation'],
  [/\bforum\b|\bforo\b|форум|منتدى|论坛/u, 'forum'],
  [/\bsessions?\b|\bperiodo de sesiones\b|сесси|دورة|届会议/u, 'session'],
];
export const formOf = (title: string): MeetingForm | undefined => FORMS.find(([pattern]) => pattern.test(fold(title)))?.[1];

/** Seats of the United Nations and its regional commissions, and of the bodies profiles name most: the last piece of a title may be one of these. */
const SEATS = new Set(
  'new york|geneva|geneve|ginebra|нью-йорк|женева|نيويورك|جنيف|纽约|日内瓦|nueva york|vienna|vienne|viena|вена|فيينا|维也纳|nairobi|найроби|نيروبي|内罗毕|addis ababa|addis-abeba|bangkok|beirut|beyrouth|santiago|brussels|bruxelles|bruselas|paris|rome|roma|the hague|usa|u.s.a.|uk|headquarters|unhq'
    .split('|').map(fold),
);
const ONLINE = /^(?:online|virtual(?:ly)?|hybrid|en ligne|virtuel(?:le)?|en línea|онлайн|в онлайн-формате|عبر الإنترنت|线上|在线|网络)$/iu;

const LONGEST_PLACE = 90;
const looksLikePlace = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST_PLACE && text.split(/\s+/).length <= 10 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.。;!?]\s|\d{3}/u.test(text) && !/[“”"«»]/u.test(text);

function isKnownPlace(draft: Draft, text: string): boolean {
  if (!looksLikePlace(text)) return false;
  const last = trimEdges(text.split(/[,،，]/u).at(-1)!);
  return SEATS.has(fold(text)) || SEATS.has(fold(last)) || Boolean(draft.resolve(last).party);
}

/** `(Lima, Peru)` at the end, "in Lima", or a last piece that is a seat or ends in a country: anything else stays in the title. */
function placeAtEnd(draft: Draft, text: string): { title: string; place?: string } {
  const bracketed = /^(.+?)\s*[(（]([^()（）]{2,90})[)）]$/u.exec(text);
  if (bracketed && (ONLINE.test(bracketed[2]!) || isKnownPlace(draft, bracketed[2]!))) return { title: trimEdges(bracketed[1]!), place: bracketed[2]! };
  for (const { index, 0: mark } of text.matchAll(/[,،，]\s*|\s[–—|]\s|\t/gu)) {
    if (text.length - index > LONGEST_PLACE + 10) continue;
    const place = trimEdges(text.slice(index + mark.length));
    if (index > 0 && (ONLINE.test(place) || isKnownPlace(draft, place))) return { title: trimEdges(text.slice(0, index)), place };
  }
  return { title: text };
}

/** Doubled and unmatched quotation marks, as a page copied out of another leaves them: `“"Title”`. */
export function mendQuotes(title: string): string {
  return title.replace(/([“«„])\s*["“«„]+/gu, '$1').replace(/["”»]+\s*([”»])/gu, '$1').replace(/"{2,}/g, '"');
}

/** Of several dates the one the line begins with, else the first that commas or brackets set apart, else the last. */
function mainDate(text: string, dates: readonly WrittenDate[]): WrittenDate {
  if (/^[\s(]*$/.test(text.slice(0, dates[0]!.start))) return dates[0]!;
  const apart = dates.find(({ start, end, startsOn }) => (startsOn?.length ?? 0) > 4 && /[,(（،，–—:]\s*$/u.test(text.slice(0, start)) && /^\s*(?:$|[,)）،，;])/u.test(text.slice(end)));
  if (apart) return apart;
  const whole = dates.filter(({ startsOn }) => (startsOn?.length ?? 0) > 4);
  return (whole.length > 0 ? whole : dates).at(-1)!;
}

function readMeeting(draft: Draft, lines: readonly Line[], relation: MeetingRelation, year: string | undefined): void {
  const source = lines.map(({ text }) => text.replace(/\t+/g, ' \t ')).join(', ');
  const [line] = lines;
  if (source.length > 4000) return leaveOut(draft, line!, remark('line.too-long'));
  let text = source;
  let dates = findDates(text);
  if (dates.length === 0 && year && /\d/.test(text)) {
    const dated = findDates(`${text} ${year}`).filter(({ start, startsOn }) => start < text.length && (startsOn?.length ?? 0) > 4);
    if (dated.length > 0) [text, dates] = [`${text} ${year}`, dated];
  }
  const evidence = evidenceOf(lines);
  if (dates.length === 0) {
    const { title, place } = placeAtEnd(draft, trimEdges(tidy(mendQuotes(text))));
    const form = formOf(title);
    const online = place !== undefined && ONLINE.test(place);
    draft.proposal.meetings.push({ title, ...(form ? { form } : {}), ...(place && !online ? { place } : {}), ...(online ? { online: true as const } : {}), relation, evidence });
    draft.doubtfulDates.push({ meeting: title, lines: evidence.lines, why: remark('date.none') });
    return understand(draft, lines, 'meetings');
  }
  const date = mainDate(text, dates);
  let before = text.slice(0, date.start);
  let after = text.slice(date.end);
  // "(3–4 May 2011, Lima)": the bracket closes behind the place.
  const opened = /[(（]\s*([^()（）]*)$/u.exec(before);
  let bracket = '';
  if (opened && /^[^()（）]*[)）]/u.test(after)) {
    const close = after.search(/[)）]/u);
    bracket = trimEdges(`${opened[1]!} ${after.slice(0, close)}`);
    [before, after] = [before.slice(0, opened.index), after.slice(close + 1)];
  }
  const dateFirst = trimEdges(before) === '';
  let place: string | undefined;
  let title: string;
  let rest = '';
  if (dateFirst) {
    ({ title, place } = placeAtEnd(draft, trimEdges(after)));
    if (bracket) rest = bracket;
  } else {
    title = trimEdges(trimEdges(before).replace(/[\s,](?:from|on|du|le|les|del|el|los|с|من|في)$/iu, ''));
    const tail = trimEdges(bracket || after);
    const [head = '', aside] = tail.split(/(?=[(（])/u, 2).map((part) => trimEdges(part));
    if (head === '' || (!looksLikePlace(head) && !ONLINE.test(head))) {
      rest = tail;
      ({ title, place } = placeAtEnd(draft, title));
    } else {
      place = head;
      rest = aside ?? '';
    }
    if (bracket && trimEdges(after)) rest = [rest, trimEdges(after)].filter(Boolean).join(' ');
  }
  const mended = tidy(mendQuotes(title));
  if (mended !== tidy(title)) note(draft, lines, remark('title.quotes-mended', { title: mended }));
  const placeAlone = place === undefined && mended.split(/,\s*/).every((piece) => SEATS.has(fold(piece)) || Boolean(draft.resolve(piece).party));
  if (placeAlone || !/\p{L}/u.test(mended)) {
    for (const each of lines) leaveOut(draft, each, remark('meeting.no-title'));
    return;
  }
  if (rest) leaveOut(draft, lines.at(-1)!, remark('meeting.rest'), tidy(rest));
  const form = formOf(mended);
  const online = place !== undefined && ONLINE.test(place);
  const meeting: MeetingProposal = {
    title: mended,
    ...(form ? { form } : {}),
    ...(date.startsOn ? { startsOn: date.startsOn } : {}),
    ...(date.endsOn ? { endsOn: date.endsOn } : {}),
    ...(date.days ? { days: date.days } : {}),
    ...(place && !online ? { place: tidy(place) } : {}),
    ...(online ? { online: true as const } : {}),
    relation,
    evidence,
  };
  draft.proposal.meetings.push(meeting);
  for (const why of date.doubts) draft.doubtfulDates.push({ meeting: mended, lines: evidence.lines, why });
  const said = dates.filter((other) => other !== date && other.startsOn);
  if (said.length > 0) {
    draft.doubtfulDates.push({ meeting: mended, lines: evidence.lines, why: remark('date.several', { taken: date.startsOn ?? '', other: said.map(({ startsOn }) => startsOn).join(', ') }) });
  }
  understand(draft, lines, 'meetings');
}

const TABLE_HEAD = /^(?:date|dates|title|name|meeting|event|place|venue|location|fecha|título|titulo|reunión|lugar|titre|réunion|lieu|дата|название|место|التاريخ|العنوان|المكان|日期|名称|标题|地点)$/iu;

/** A title and its date on the line below are one meeting. */
function joinLines(block: Block): Line[][] {
  const joined: Line[][] = [];
  for (const line of block) {
    const before = joined.at(-1);
    const open = before && before.length < 3 && !isLabel(before[0]!) && before.every(({ text }) => findDates(text).length === 0);
    const date = findDates(line.text)[0];
    const continues = open && !line.bullet && ((date && /^[\s(]*$/.test(line.text.slice(0, date.start))) || /^\p{Ll}/u.test(line.text));
    if (continues) before.push(line);
    else joined.push([line]);
  }
  return joined;
}

export function readMeetings(draft: Draft, section: Section, relation: MeetingRelation): void {
  let year: string | undefined;
  for (const [at, block] of section.blocks.entries()) {
    // What stands apart after a list of meetings and has no date is something else.
    if (at > 0 && !year && block.every((line) => !isLabel(line) && findDates(line.text).length === 0)) {
      for (const line of block) leaveOut(draft, line, remark('meeting.undated'));
      continue;
    }
    for (const lines of joinLines(block)) {
      const [line] = lines;
      const cells = line!.text.split('\t').map((cell) => cell.trim());
      const bareYear = /^((?:19|20)\d{2})[:：]?$/.exec(line!.text)?.[1];
      if (lines.length === 1 && (bareYear || isLabel(line!))) {
        year = bareYear ?? /\b((?:19|20)\d{2})\b/.exec(line!.text)?.[1] ?? year;
        understand(draft, lines, 'label');
      } else if (cells.length > 1 && cells.every((cell) => TABLE_HEAD.test(cell))) understand(draft, lines, 'label');
      else readMeeting(draft, lines, relation, year);
    }
  }
}
