import { type RawBuilder, sql } from 'kysely'

export type ColumnType = 'uuid' | 'text' | 'date' | 'int' | 'bigint' | 'boolean' | 'jsonb' | 'timestamptz' | 'text[]'
type Value = string | number | boolean | Date | null
export type Columns<Row> = { readonly [Name in keyof Row & string]: ColumnType }

/**
 * Many rows as one set of parameters, a PostgreSQL array per column: what tens of thousands of rows need, since each
 * parameter of its own costs time at both ends and there may be 65,535 of them. `jsonb` and `text[]` are given as text.
 */
function rowSet<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): RawBuilder<unknown> {
  const names = Object.keys(columns) as (keyof Row & string)[]
  const arrays = names.map((name) => {
    const type = columns[name]
    const literal = arrayLiteral(rows.map((row) => row[name] as Value))
    return sql`${literal}::${sql.raw(type === 'text[]' ? 'text' : type)}[]`
  })
  return sql`unnest(${sql.join(arrays)}) AS given (${sql.join(names.map((name) => sql.ref(name)))})`
}

/** `INSERT` of all rows in one statement; keys that are taken throw. */
export function bulkInsert<Row extends object>(
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): RawBuilder<unknown> {
  const names = Object.keys(columns)
  return sql`INSERT INTO ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    SELECT ${sql.join(names.map((name) => given(columns, name)))} FROM ${rowSet(columns, rows)}`
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
  const changes = others.map((name) => sql`${sql.ref(name)} = ${given(columns, name)}`)
  return sql`UPDATE ${sql.table(table)} AS stored SET ${sql.join(changes)} FROM ${rowSet(columns, rows)}
    WHERE ${sql.ref(`stored.${key}`)} = ${sql.ref(`given.${key}`)}`
}

const given = <Row>(columns: Columns<Row>, name: string): RawBuilder<unknown> => {
  const column = sql.ref(`given.${name}`)
  return columns[name as keyof Row & string] === 'text[]' ? sql`${column}::text[]` : sql`${column}`
}

/** A PostgreSQL array as text. */
export function arrayLiteral(values: readonly Value[]): string {
  return `{${values.map(element).join(',')}}`
}

function element(value: Value): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return /[\\"]/u.test(value) ? `"${value.replace(/[\\"]/gu, '\\$&')}"` : `"${value}"`
  return value instanceof Date ? `"${value.toISOString()}"` : String(value)
}
