import { says } from '#platform/input.ts';
import { oneLine } from '#platform/one-line.ts';
import { MOTION_KINDS } from './rules/rule-set.ts';

/** How a meeting calls a proposal: by its symbol (`A/C.3/82/L.5`, `OP4`), or a motion by its id. */
export const proposalSymbol = oneLine(80);

/** What the record says by itself of a question that is no proposal. */
const TAKEN: ReadonlySet<string> = new Set([...MOTION_KINDS, 'appeal']);

/** A proposal's symbol as it is first given, or a short title where it has none. */
export const newProposalSymbol = proposalSymbol
  .overwrite((text) => text.replaceAll(/\s+/gu, ' '))
  .refine((text) => !TAKEN.has(text.toLowerCase()), {
    error: says({
      en: 'Give its symbol or a short title, not the name of a motion.', fr: 'Indiquez sa cote ou un titre bref, non le nom d’une motion.', es: 'Indique su signatura o un título breve, no el nombre de una moción.',
      ru: 'Укажите его условное обозначение или краткое название, а не вид процедурного предложения.', ar: 'اذكر رمزه أو عنوانا موجزا، لا اسم اقتراح إجرائي.', zh: '请填写文号或简短标题，不得使用动议名称。',
    }),
  });
