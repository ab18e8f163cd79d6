import { type RawBuilder, sql } from 'kysely'

export type ColumnType = 'uuid' | 'text' | 'date' | 'int' | 'bigint' | 'boolean' | 'jsonb' | 'timestamptz' | 'text[]'
type Value = string | number | boolean | Date | null
export type Columns<Row> = { readonly [Name in keyof Row & string]: ColumnType }

/** Rows as parameters of one statement. */
interface Given {
  /** For `FROM`. */
  readonly rows: RawBuilder<unknown>
  /** What a column says, in the rows of {@link rows}. */
  column(name: string): RawBuilder<unknown>
}

/**
 * Many rows as one set of parameters, a PostgreSQL array per column: what tens of thousands of rows need, since each
 * parameter of its own costs time at both ends and there may be 65,535 of them. A column that says the same in every
 * row is one value. `jsonb` and `text[]` are given as text.
 */
function givenRows<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): Given {
  const names = Object.keys(columns) as (keyof Row & string)[]
  const constants = new Map<string, RawBuilder<unknown>>()
  const arrays: RawBuilder<unknown>[] = []
  const varying: string[] = []
  for (const name of names) {
    const type = columns[name]
    const first = rows[0]?.[name] as Value
    // At least one array tells how many rows there are.
    const isLast = varying.length === 0 && constants.size === names.length - 1
    if (!isLast && rows.every((row) => row[name] === first)) {
      constants.set(name, sql`${first instanceof Date ? first.toISOString() : first}::${sql.raw(type)}`)
      continue
    }
    const values = rows.map((row) => row[name] as Value)
    const literal = unquoted.has(type) ? plainLiteral(values) : arrayLiteral(values)
    arrays.push(sql`${literal}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`)
    varying.push(name)
  }
  return {
    rows: sql`unnest(${sql.join(arrays)}) AS given (${sql.join(varying.map((name) => sql.ref(name)))})`,
    column: (name) => {
      const constant = constants.get(name)
      if (constant) return constant
      const column = sql.ref(`given.${name}`)
      return columns[name as keyof Row & string] === 'text[]' ? sql`${column}::text[]` : sql`${column}`
    },
  }
}

/** `INSERT` of all rows in one statement; keys that are taken throw. */
export function bulkInsert<Row extends object>(
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): RawBuilder<unknown> {
  const names = Object.keys(columns)
  const given = givenRows(columns, rows)
  return sql`INSERT INTO ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    SELECT ${sql.join(names.map((name) => given.column(name)))} FROM ${given.rows}`
}

/** {@link bulkInsert} that gives rows whose key is taken their new form. */
export function bulkSave<Row extends object>(
  table: string,
  key: readonly (keyof Row & string)[],
  columns: Columns<Row>,
  rows: readonly Row[],
): RawBuilder<unknown> {
  const changing = Object.keys(columns).filter((name) => !(key as readonly string[]).includes(name))
  const newer = changing.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
  return sql`${bulkInsert(table, columns, rows)}
    ON CONFLICT (${sql.join(key.map((name) => sql.ref(name)))}) DO UPDATE SET ${sql.join(newer)}`
}

/** `UPDATE` of all rows in one statement, found by `key`. */
export function bulkUpdate<Row extends object>(
  table: string,
  key: keyof Row & string,
  columns: Columns<Row>,
  rows: readonly Row[],
): RawBuilder<unknown> {
  const others = Object.keys(columns).filter((name) => name !== key)
  const given = givenRows(columns, rows)
  const changes = others.map((name) => sql`${sql.ref(name)} = ${given.column(name)}`)
  return sql`UPDATE ${sql.table(table)} AS stored SET ${sql.join(changes)} FROM ${given.rows}
    WHERE ${sql.ref(`stored.${key}`)} = ${given.column(key)}`
}

/**
 * Several statements as one, so that PostgreSQL works through them without waiting for us in between. None of them may
 * need what another one writes; foreign keys between them are checked at the end.
 */
export function together(statements: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  const parts = statements.map((statement, i) => sql`${sql.ref(`part_${String(i)}`)} AS (${statement})`)
  return sql`WITH ${sql.join(parts)} SELECT`
}

/** Types whose values hold nothing that an array would have to quote. */
const unquoted: ReadonlySet<ColumnType> = new Set(['uuid', 'date', 'int', 'bigint', 'boolean'])

const plainLiteral = (values: readonly Value[]): string => `{${values.map((value) => value ?? 'NULL').join()}}`

/** A PostgreSQL array as text. */
export function arrayLiteral(values: readonly Value[]): string {
  if (values.length > 0 && values.every(isPlain)) return `{"${values.join('","')}"}`
  return `{${values.map(element).join(',')}}`
}

const isPlain = (value: Value): boolean => typeof value === 'string' && !value.includes('"') && !value.includes('\\')

function element(value: Value): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return isPlain(value) ? `"${value}"` : `"${value.replace(/[\\"]/gu, '\\$&')}"`
  return value instanceof Date ? `"${value.toISOString()}"` : String(value)
}
