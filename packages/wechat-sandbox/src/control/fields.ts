import type { JsonObject } from '../http/json-body.ts'

/** What a control call sent: JSON, or a form of the page (then every value is text). */
export type Fields = JsonObject

/** A control call that makes no sense; answered with status 400 and this message. */
export class ControlMistake extends Error {}

/** The field's text; `undefined` where it is missing or empty. */
export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  throw new ControlMistake(`${name} must be text`)
}

/** A whole number from `least` up; `undefined` where it is missing or empty. */
export function optionalNumber(fields: Fields, name: string, least: number): number | undefined {
  const text = optionalText(fields, name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < least) {
    throw new ControlMistake(`${name} must be a whole number from ${String(least)} up`)
  }
  return number
}
