import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compareUnEnglish, startingFrom } from './collation.ts';
import { states } from './known-parties.ts';

// The 193 Members in the order of the published list, by ISO code: typed in by hand from that list, not sorted by program.
const listed = (
  'AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE ' +
  'PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ ' +
  'LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ' +
  'KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE'
).split(' ');
const members = states.filter(({ kind }) => kind === 'state');
const english = (iso3: string): string => members.find((state) => state.iso3 === iso3)?.names.en.short ?? `no ${iso3}`;

describe('the order of English names in the United Nations', () => {
  test('gives the published order of all 193 Members', () => {
    expect(listed).toHaveLength(193);
    const sorted = [...members].sort((a, b) => compareUnEnglish(a.names.en.short, b.names.en.short)).map(({ iso3 }) => iso3);
    expect(sorted).toEqual(listed);
  });

  test('does so for names in capitals, without accents and with "the"', () => {
    const untidy = (name: string): string => `The ${name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()}`;
    const sorted = [...listed].sort((a, b) => compareUnEnglish(untidy(english(a)), untidy(english(b))));
    expect(sorted).toEqual(listed);
  });

  test.each([
    ['Costa Rica', "Côte d'Ivoire", 'Croatia'],
    ['Tunisia', 'Türkiye', 'Turkmenistan'],
    ['Denmark', 'Djibouti', 'Dominica'],
    ['Gabon', 'Gambia (the)', 'Georgia'],
    ['Guinea', 'Guinea-Bissau', 'Guyana'],
    ['Thailand', 'The former Yugoslav Republic of Macedonia', 'Timor-Leste'],
  ])('%s, %s, %s', (before, between, after) => {
    expect(compareUnEnglish(before, between)).toBeLessThan(0);
    expect(compareUnEnglish(between, after)).toBeLessThan(0);
  });

  test('is an order whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b, c) => {
        expect(Math.sign(compareUnEnglish(a, b))).toBe(0 - Math.sign(compareUnEnglish(b, a)));
        if (compareUnEnglish(a, b) <= 0 && compareUnEnglish(b, c) <= 0) expect(compareUnEnglish(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('starts from the name drawn and goes round', () => {
    expect(startingFrom(['a', 'b', 'c', 'd'], 'c')).toEqual(['c', 'd', 'a', 'b']);
    expect(startingFrom(['a', 'b'], 'z')).toEqual(['a', 'b']);
  });
});
