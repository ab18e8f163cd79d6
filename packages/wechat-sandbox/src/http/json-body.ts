/** A JSON object whose fields have not been looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Parses a body as one JSON object; anything else (an array, a bare string, broken text) gives `undefined`. */
export function jsonObject(body: Buffer): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The field's text, or `undefined` where it is missing, empty or of another type. */
export function textField(object: JsonObject, name: string): string | undefined {
  const value = object[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The field as a list of texts, or `undefined` where it is anything else. */
export function textListField(object: JsonObject, name: string): string[] | undefined {
  const value = object[name]
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
