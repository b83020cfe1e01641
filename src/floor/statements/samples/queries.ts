/** A search and the statements that answer it: any one of them first is right. Ids as `idOf` makes them, without the meeting. */
export interface SampleQuery {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Over `SAMPLE_TOPICS`: other forms of the words than the texts have, with and without accents and vowel signs. */
export const TOPIC_QUERIES: Readonly<Record<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es', readonly SampleQuery[]>> = {
  en: [
    { text: 'remittances fees corridors', expected: ['imagined-savers-league'] },
    { text: 'identification of drowned', expected: ['imagined-harbour-families'] },
    { text: '"recruitment fees"', expected: ['imagined-orchard-workers'] },
    { text: 'recognising diplomas nurses', expected: ['imagined-nurses-circle'] },
    { text: 'reintegrat* airport', expected: ['imagined-homecoming-house'] },
    { text: 'relocating villages graves', expected: ['imagined-atoll-council'] },
    { text: 'target 10.c', expected: ['imagined-savers-league'] },
    { text: 'census question citizenship', expected: ['imagined-counting-office'] },
  ],
  fr: [
    { text: 'frais de transfert de fonds', expected: ['imagined-savers-league'] },
    { text: 'l’identification des noyes en mer', expected: ['imagined-harbour-families'] },
    { text: 'passeports confisqués par les agences', expected: ['imagined-orchard-workers'] },
    { text: 'reconnaissance des diplomes infirmieres', expected: ['imagined-nurses-circle'] },
    { text: 'aeroport reinsertion', expected: ['imagined-homecoming-house'] },
    { text: '« droits de pêche »', expected: ['imagined-atoll-council'] },
    { text: 'apatride nouveaux-nés', expected: ['imagined-cradle-registry'] },
  ],
  es: [
    { text: 'comisiones de remesa', expected: ['imagined-savers-league'] },
    { text: 'desaparecidos ahogado', expected: ['imagined-harbour-families'] },
    { text: 'contratacion pasaporte', expected: ['imagined-orchard-workers'] },
    { text: 'homologacion de titulos de enfermeras', expected: ['imagined-nurses-circle'] },
    { text: 'reubicacion planificada isla', expected: ['imagined-atoll-council'] },
    { text: 'apatridia inscribir nacimientos', expected: ['imagined-cradle-registry'] },
    { text: 'censos nacionalidad', expected: ['imagined-counting-office'] },
  ],
  ru: [
    { text: 'денежный перевод тариф', expected: ['imagined-savers-league'] },
    { text: 'пропавшие без вести лодка', expected: ['imagined-harbour-families'] },
    { text: 'работодатели расходы паспорт', expected: ['imagined-orchard-workers'] },
    { text: 'признания дипломов медсестёр', expected: ['imagined-nurses-circle'] },
    { text: 'реинтеграции аэропорт', expected: ['imagined-homecoming-house'] },
    { text: 'переселения островов', expected: ['imagined-atoll-council'] },
    { text: 'переписи гражданства', expected: ['imagined-counting-office'] },
  ],
  ar: [
    { text: 'كلفه تحويلات', expected: ['imagined-savers-league'] },
    { text: 'المفقودون البحر', expected: ['imagined-harbour-families'] },
    { text: 'جَوَازُ السَّفَرِ استقدام', expected: ['imagined-orchard-workers'] },
    { text: 'اعتراف مؤهلات', expected: ['imagined-nurses-circle'] },
    { text: 'اعادة الادماج المطار', expected: ['imagined-homecoming-house'] },
    { text: 'جزيره قبور', expected: ['imagined-atoll-council'] },
    { text: '2030 المال', expected: ['imagined-savers-league'] },
  ],
  zh: [
    { text: '侨汇手续费', expected: ['imagined-savers-league'] },
    { text: '海上失踪者登记', expected: ['imagined-harbour-families'] },
    { text: '雇主承担招聘费用', expected: ['imagined-orchard-workers'] },
    { text: '护士文凭承认', expected: ['imagined-nurses-circle'] },
    { text: '岛屿搬迁', expected: ['imagined-atoll-council'] },
    { text: '“人口普查”', expected: ['imagined-counting-office'] },
    { text: '新生儿无国籍', expected: ['imagined-cradle-registry'] },
  ],
};

/**
 * Over the General Debate of sessions 61, 68, 73 and 77. Each fact was read in the statement that is expected; the words of
 * the search are mostly others than the ones in the text.
 */
export const DEBATE_QUERIES: readonly SampleQuery[] = [
  { text: 'Agadez fewer migrants passing through', expected: ['73--niger'] },
  { text: 'King Mohammed African Agenda Migration', expected: ['73--morocco'] },
  { text: 'Morocco national strategy migration asylum launched 2013', expected: ['77--morocco'] },
  { text: 'cost of sending remittances Pacific 10 per cent', expected: ['77--samoa'] },
  { text: 'Guatemalans family remittances United States', expected: ['68--guatemala'] },
  { text: 'Nepalese migrant workers remittance gross domestic product', expected: ['68--nepal'] },
  { text: 'mature remittance economy High-level Dialogue', expected: ['61--tonga'] },
  { text: 'mainstreaming migration post-2015 climate migrants', expected: ['68--bangladesh'] },
  { text: 'Turkmenistan granting citizenship stateless', expected: ['68--turkmenistan'] },
  { text: 'Regional Ministerial Conference forced displacement hosted', expected: ['77--cameroon'] },
  { text: 'largest refugee population on the continent of Africa', expected: ['77--uganda'] },
  { text: 'irregular migration African Union European Union summit Abidjan', expected: ['73--cote-d-ivoire'] },
  { text: '"Somalia is almost dying"', expected: ['61--kenya'] },
  { text: 'brain drain migration handicap Zimbabwe', expected: ['61--zimbabwe'] },
  { text: 'global compact pro-migration document dangerous', expected: ['73--hungary'] },
  { text: 'boat adrift Mediterranean 630 people on board', expected: ['73--spain'] },
  { text: 'Pope Francis homily Mass for Migrants', expected: ['73--holy-see'] },
  { text: 'migration compact decision 10 and 11 December Marrakech Gabon', expected: ['73--gabon'] },
  { text: '258 million international migrants', expected: ['73--guinea'] },
  { text: 'Euro-African conference migration Rabat July 2006', expected: ['61--burkina-faso'] },
  { text: 'Indian Ocean Commission ministerial conference maritime security human trafficking', expected: ['73--mauritius'] },
  { text: 'world’s largest refugee camp sheltering over 1 million', expected: ['73--ireland'] },
  { text: 'doctors nurses teachers targeted by developed countries skilled professionals', expected: ['61--jamaica'] },
  { text: 'two out of three Tongans overseas', expected: ['77--tonga'] },
  { text: 'strategic plan migration development utilization remittances', expected: ['73--lesotho'] },
  { text: 'financial sector commission modern slavery', expected: ['73--liechtenstein'] },
  { text: 'convention reduction of statelessness does not cover', expected: ['77--tuvalu'] },
  { text: 'sinking boats Aegean Turkiye fake news migration', expected: ['77--greece'] },
  { text: 'Burkina Faso citizens abroad refugees two global compacts', expected: ['73--burkina-faso'] },
  { text: 'Summit Refugees Migrants 19 September 2016 two global frameworks', expected: ['73--sweden'] },
  { text: 'International Convention Protection Rights Migrant Workers accede Philippines', expected: ['61--philippines'] },
  { text: 'Guinea-Bissau diaspora remittances', expected: ['61--guinea-bissau'] },
  { text: 'Нигер Agadez', expected: ['73--niger'] },
  { text: '菲律宾 "migrant workers"', expected: ['61--philippines', '68--philippines', '73--philippines', '77--philippines'] },
  { text: 'Uganda asylum space New York Declaration', expected: ['73--uganda'] },
];
