/**
 * Whether a membership is there on the word of a person: named by staff for them, or by the invitation that it began
 * with. Former invitations do not count: somebody else may have let that member in since. Both are SQL expressions, of
 * the row of `membership` and of the id of the person.
 */
export const onWordOfSql = (member: string, person: string): string => `CASE
  WHEN ${member}.purchaser_id IS NOT NULL THEN false
  WHEN ${member}.named_for IS NOT NULL THEN ${member}.named_for IN (
    SELECT said.purchaser_id FROM membership said WHERE said.person_id = ${person} AND said.purchaser_id IS NOT NULL)
  ELSE ${person} = (SELECT let_in.invited_by FROM invitation let_in
    WHERE let_in.home_id = ${member}.home_id AND let_in.accepted_by = ${member}.person_id
    ORDER BY let_in.accepted_at DESC, let_in.id DESC LIMIT 1) END`
