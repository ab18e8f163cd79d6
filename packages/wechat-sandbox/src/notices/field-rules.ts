/** What a value may be, by the kind in its field's name (`thing12` → `thing`); WeChat's page 订阅消息 lists them. */
const rules: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => value.length <= 20,
  number: (value) => /^[\d.]{1,32}$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[^\w\s\p{Script=Han}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日 ?)?\d{1,2}:\d{2}(:\d{2})?$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/.test(value),
  amount: (value) => /^[¥$￥]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => value.length <= 8,
  name: (value) => /^(\p{Script=Han}{1,10}|[A-Za-z ]{1,20})$/u.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
}

/** Whether WeChat takes this value: not empty, on one line, within the limits of its kind. */
export function fieldFits(field: string, value: string): boolean {
  const rule = rules[field.replace(/\d+$/, '')]
  return rule !== undefined && value.trim() !== '' && !/[\r\n\t]/.test(value) && rule(value)
}
