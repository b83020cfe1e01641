/**
 * The words a symbol may be made of. A word that is not here is refused: that is what tells a symbol from
 * any other text with slashes. Source: the symbol guide of the Dag Hammarskjöld Library, and the symbols
 * printed in the resolutions of the General Assembly.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** First parts: the principal organs, then series of their own. */
export const ORGANS: ReadonlySet<string> = new Set([
  ...words('A S E T ST'),
  ...words('CCPR CERD CESCR CEDAW CAT CRC CRPD CED CMW HRI'),
  ...words('TD DP UNW UNEP HSP HIV/AIDS HCR EC UNITAR UNU WFP IDB GC PBC CEB ACC JIU ICSC ID WFC AT ECE ECA ESCAP ESCWA LC'),
  ...words('CD DC NPT BWC CCW CCM APLC TPNW CTBT ENMOD'),
  ...words('CBD FCCC ICCD IPCC SPLOS CLCS ISBA LOS ITLOS CAC CTOC UNODC'),
]);

/** Committees that watch over a treaty: their symbols name countries and carry general comments. */
export const TREATY_BODIES: ReadonlySet<string> = new Set(words('CCPR CERD CESCR CEDAW CAT CRC CRPD CED CMW HRI'));

/** Bodies with a number behind a point: `C.2`, `CN.4`, `CONF.IX`. */
export const NUMBERED_BODIES: ReadonlySet<string> = new Set(
  words('AC C CN CONF GC PC SC Sub WG EA EB EG GGE HA RPM AP P IGR IGC MSP MEM MX COP MOP EM PREPCOM SER CHW COM PCN'),
);

const conferenceBodies = words(
  `CONF COSP COP MOP COP-MOP CMP CMA CP KP PA MSP MX PC IPC RC BMS MGE PM IRG GC EB HA WG C GGE CONS SPCONF SBI SBSTA
   SBSTTA AWG AWGLCA ADP SB BS NP CST CRIC REP ML AHEG GPA CCPCJ CND FAO POPS CHW MC PREP EDE EFD RBP A B LTC FC OC DCP
   FPA OPS CBD ESA LEG STAT SG SGB IC AI ADM CTC EXCOM MEETING ASSEMBLY COUNCIL TFDC`,
);

/** Bodies without a number, by organ; an organ not named here takes the words of conferences. */
export const BARE_BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  A: new Set(words(`HRC EMRIP EMRTD WGAD WGEID AC FBHR MIN PFPAD PC IPC RC BMS MSP MGE PM PREP RPM OC BUR`)),
  S: new Set(words('AC COMMITTEE')),
  E: new Set(words('HLPF FFDF HLS ICEF ESCAP ECE ESCWA ECA PC PREP INCB CEPA UNFF EB')),
  ST: new Set(words('SGB IC AI ADM ESA LEG STAT SG ECE ESCAP CTC TAO DPI UNOV')),
  T: new Set([]),
  '*': new Set(conferenceBodies),
};
export const TREATY_BARE_BODIES: ReadonlySet<string> = new Set(words('C OP SP MSP MC GEN'));

/** What kind of document: without a point (`RES`, `INF`) and with a number behind one (`L.29`, `SR.3`). */
export const BARE_NATURES: ReadonlySet<string> = new Set(
  words('RES DEC PRST INF NGO PET NV NI G BUR CRP WP L R SR PV TP NOTE REP OM NC BIO AGENDA MISC HLS'),
);
export const NUMBERED_NATURES: ReadonlySet<string> = new Set(
  words('L R CRP WP INF SR PV NGO PET NV MIN Res DEC Misc TP IDR HLS BP RD BRIEF G STAT'),
);
/** Under a treaty body only: list of issues, concluding observations, general comment, decision on a case … */
export const TREATY_NATURES: ReadonlySet<string> = new Set(words('GC Q CO RQ D DR FU FCO QPR RA LOI TOR ADR'));

export const MODIFICATIONS: ReadonlySet<string> = new Set(words('Add Amend Corr Rev Summary Supp'));
export const LONG_MODIFICATIONS: ReadonlySet<string> = new Set(words('Addendum Amendment Corrigendum Revision'));

/** ISO 3166-1 alpha-3, and those of States that are no more. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  words(`ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH
    BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB
    CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO
    GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN
    IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA
    MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER
    NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU
    RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA
    TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT
    WLF WSM YEM ZAF ZMB ZWE
    CSK DDR SCG SUN TMP YMD YUG ZAR EUE`),
);
