import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';

export const knownPartiesInstalled = defineEntry({
  kind: 'parties.known-installed',
  data: z.object({ parties: z.int(), memberships: z.int(), fingerprint: z.string() }),
  words: {
    en: 'The register of States, organizations and groups was brought up to date: {parties} parties.',
    fr: 'Le registre des États, organisations et groupes a été mis à jour : {parties} parties.',
    es: 'Se actualizó el registro de Estados, organizaciones y grupos: {parties} partes.',
    ru: 'Реестр государств, организаций и групп обновлён: {parties} участников.',
    ar: 'حُدّث سجل الدول والمنظمات والمجموعات: {parties} طرفا.',
    zh: '国家、组织和集团登记册已更新：{parties}个参与方。',
  },
  values: (data) => ({ parties: data.parties }),
});

export const partyAdded = defineEntry({
  kind: 'parties.added',
  data: z.object({ party: z.string(), kind: z.string(), names: z.record(z.string(), z.unknown()) }),
  words: {
    en: '{party} was added to the register of parties.',
    fr: '{party} : ajout au registre des parties.',
    es: '{party}: incorporación al registro de partes.',
    ru: '{party}: внесено в реестр участников.',
    ar: 'أُضيف إلى سجل الأطراف: {party}.',
    zh: '{party}已加入参与方登记册。',
  },
  values: (data) => ({ party: naming('party', data.party) }),
});
