import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';

const data = z.object({ document: z.string(), record: z.record(z.string(), z.unknown()) });

export const documentCatalogued = defineEntry({
  kind: 'library.document-catalogued',
  data,
  words: {
    en: '{document} was taken into the library.',
    fr: '{document} est entré à la bibliothèque.',
    es: '{document} se incorporó a la biblioteca.',
    ru: '{document}: внесено в библиотеку.',
    ar: 'أُدرجت في المكتبة الوثيقة {document}.',
    zh: '{document}已收入文库。',
  },
  values: ({ document }) => ({ document: naming('document', document) }),
});

export const recordRenewed = defineEntry({
  kind: 'library.record-renewed',
  data,
  words: {
    en: 'A newer record of {document} took the place of the one before.',
    fr: 'Une notice plus récente de {document} a remplacé la précédente.',
    es: 'Una ficha más reciente de {document} sustituyó a la anterior.',
    ru: '{document}: прежнее описание заменено новым.',
    ar: 'حل بيان أحدث للوثيقة {document} محل سابقه.',
    zh: '{document}的著录已更新，取代先前的著录。',
  },
  values: ({ document }) => ({ document: naming('document', document) }),
});
