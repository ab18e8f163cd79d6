/** `张*`: the first character, counted by code point so that a rare surname is not cut in half. Empty stays empty. */
export function maskName(name: string): string {
  const [first] = name.trim()
  return first === undefined ? '' : `${first}*`
}

/** `138****0001`. A number of another length keeps only its last four digits, a very short one none. */
export function maskPhone(phone: string): string {
  const digits = phone.trim()
  if (/^\d{11}$/u.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  return digits.length < 8 ? '*'.repeat(digits.length) : `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`
}

/**
 * `330**************X`: province and city class in front, one character behind.
 * The last six are what a buyer proves a home with, so they must not be readable anywhere.
 */
export function maskIdentityNumber(number: string): string {
  const characters = number.trim()
  if (characters.length < 8) return '*'.repeat(characters.length)
  return `${characters.slice(0, 3)}${'*'.repeat(characters.length - 4)}${characters.slice(-1)}`
}
