import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('journal', {
  'no-such-stream': { status: 404, words: {
    en: 'Nothing public is recorded under this name.', fr: 'Rien de public n’est consigné sous ce nom.', es: 'No hay nada público registrado con ese nombre.',
    ru: 'Под этим именем нет открытых записей.', ar: 'لا شيء علنيّا مسجل بهذا الاسم.', zh: '此名下没有公开记录。' } },
  'not-a-key': { status: 422, words: {
    en: 'This is not an Ed25519 public key in PEM.', fr: 'Ce n’est pas une clé publique Ed25519 au format PEM.', es: 'No es una clave pública Ed25519 en formato PEM.',
    ru: 'Это не открытый ключ Ed25519 в формате PEM.', ar: 'ليس هذا مفتاحا عاما من نوع Ed25519 بصيغة PEM.', zh: '这不是PEM格式的Ed25519公钥。' } },
  'other-key': { status: 409, words: {
    en: 'The record is signed with the key {before}; the one here is {key}. Put the right key back, or accept this one: bin/parley key accept',
    fr: 'Le registre est signé avec la clé {before} ; celle d’ici est {key}. Remettez la bonne clé ou acceptez celle-ci : bin/parley key accept',
    es: 'El registro se firma con la clave {before}; la de aquí es {key}. Reponga la clave correcta o acepte esta: bin/parley key accept',
    ru: 'Запись подписывается ключом {before}, а здесь ключ {key}. Верните прежний ключ или примите этот: bin/parley key accept',
    ar: 'يوقَّع السجل بالمفتاح {before}، والمفتاح هنا {key}. أعد المفتاح الصحيح أو اقبل هذا: bin/parley key accept',
    zh: '记录以密钥{before}签名，而此处的密钥是{key}。请放回原密钥，或接受此密钥：bin/parley key accept' } },
});
