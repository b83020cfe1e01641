import { defineReaction } from '#platform/slice.ts';
import { publishInWriting } from '../statements/delivery.ts';
import { embargoLifted, statementFiled } from '../statements/entries.ts';
import { onStatement } from '../statements/key.ts';
import { timesAt } from '../statements/meeting-rules.ts';
import { keyOf, ofStatement } from '../statements/statements.ts';
import { openTextsOf } from '../statements/which-texts.ts';

/**
 * The filing itself is not public. Where the text is public at once, that is put on the public record; and so is a text that is
 * to be published in writing, filed when the meeting is over.
 */
export const publishWhatIsFiledOpenly = defineReaction(statementFiled, {
  name: 'publish-what-is-filed-openly',
  records: onStatement,
  async react({ db, entry }) {
    const { statement, language, version } = entry.data;
    const row = await db.selectFrom('floor.statements').selectAll().where('id', '=', statement).executeTakeFirstOrThrow();
    const stream = onStatement(keyOf(row));
    if (row.public_from !== null && row.public_from <= entry.at) {
      const texts = (await openTextsOf(db, [statement])).get(statement)!.filter((text) => text.language === language && text.version === version);
      return { stream, entries: [embargoLifted({ ...ofStatement(row), why: 'filed-openly', texts })] };
    }
    if (row.if_not_reached === 'keep' || row.embargo === 'until-time') return undefined;
    const meeting = await db.selectFrom('programme.meetings').select(['id', 'rule_set']).where('id', '=', row.meeting).executeTakeFirstOrThrow();
    if (!(await timesAt(db, meeting)).isClosed) return undefined;
    return { stream, entries: [await publishInWriting(db, row.meeting, [row], entry.at)] };
  },
});
