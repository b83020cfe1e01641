import type { Language } from '#platform/languages.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Function words of each language, as `fold` spells them: they are not indexed, and they tell languages apart.
 * Only words that carry no subject of their own.
 */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`a an the and or but nor if then than that this these those there here of to in on at by for from with within without into onto upon
    about over under between among through during before after above below up down out off again further is are was were be been being am
    has have had having do does did doing will would shall should can could may might must not no as so such it its itself he him his she her hers
    they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how all any both each few more
    most other some only own same too very s t don also because while until against just ourselves themselves himself`),
  fr: list(`le la les l un une des du de d au aux a et ou mais ni car donc or que qu qui quoi dont ou ce c cet cette ces cela ceci ca son sa ses leur leurs
    mon ma mes ton ta tes notre nos votre vos il elle ils elles on nous vous je j tu me m te t se s lui eux y en dans par pour sur sous avec sans
    entre vers chez depuis pendant ne n pas plus moins tres est sont etait etaient ete etre soit sera seront serait fut ai as avons avez ont avait avaient
    avoir aura auront comme si aussi ainsi tout tous toute toutes meme quel quelle quels quelles lorsque lorsqu puisque afin`),
  es: list(`el la los las lo un una unos unas de del al a y e o u pero sino ni que quien quienes cual cuales cuyo cuya cuyos cuyas este esta esto estos estas
    ese esa eso esos esas aquel aquella su sus mi mis tu tus nuestro nuestra nuestros nuestras le les se me te nos os yo ella ellos ellas nosotros usted ustedes
    en por para con sin sobre entre hasta desde hacia durante ante tras segun no mas menos muy es son era eran fue fueron ser sido sea sean sera seran
    ha han he hemos haber habia habian hay como cuando donde si ya tambien asi tan todo toda todos todas porque`),
  ru: list(`и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о об из ему
    теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для
    мы тебя их чем была сам чтоб чтобы без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один почти мой тем
    нее были куда зачем всех можно при об два после над больше тот через эти нас про всего них какая много эту моя свою этой перед том такой им более
    всегда между это эта которые которых который которая которого также является являются нам наш наша наше наши нашей нашего`),
  ar: list(`في من الي علي عن مع هذا هذه ذلك تلك هولاء الذي التي الذين اللذين اللاتي ما ماذا لا لم لن ان انه انها انهم كان كانت يكون تكون قد كل كما
    بين بعد قبل عند عندما حيث حتي اذا لو او ام ثم بل لكن لكنه غير سوي هو هي هم هن نحن انا انت وهو وهي به بها بهم له لها لهم لنا فيه فيها منه منها عليه عليها اليه اليها
    و ف ب ل ك وفي ومن والي وعلي وان ولا وقد وما وهذا وهذه ايضا اي اما الا لدي لدينا ذات وذلك كذلك بان لان`),
  zh: list('的 了 和 与 及 在 是 就 都 而 或 一个 这 那 之 也 很 到 说 要 去 会 着 没有 看 自己 将 对 为 以 于 从 向 被 把 并 并且 但 但是 因为 所以 如果 我们 他们 它们 其 该 此 等 所 中 上 下 各'),
};
