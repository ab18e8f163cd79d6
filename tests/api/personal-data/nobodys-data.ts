/** Tables with a column that looks like a person's, and why nothing of a customer is in them. */
export const nobodysData: Record<string, string> = {
  _prisma_migrations: 'names of migrations',
  project: 'the name of an estate',
  building: 'the name of a building',
  staff: 'members of staff, not customers',
  presale_permit: 'of a project',
  supervised_account: 'of the developer at a bank',
  construction_post: 'written by staff about a building site',
  risk_broadcast: 'written by staff to many',
  risk: 'the words of rules about a journey; names nobody',
  delay_announcement: 'the name of a step, and of a building',
  delay_version: 'written by staff about a delay, under their own names',
  import_key: 'of a sales system; the name of that system',
  import_mapping: 'headings of spreadsheets',
  journey_template: 'the template of all',
  domain_event: 'payloads are ids and numbers; checked by the dump after a deletion',
}
