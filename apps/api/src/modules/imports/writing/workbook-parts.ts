import { columnName } from '../reading/column-name.js'

/** How a cell looks: its place in the list of {@link styles}. All cells are text or plain numbers. */
export const cellLooks = ['plain', 'heading', 'required', 'bad', 'words'] as const
export type CellLook = (typeof cellLooks)[number]

export interface OutCell {
  readonly value: string | number
  readonly look?: CellLook
}

/** A column whose cells offer a list of words. */
export interface OfferedWords {
  readonly column: number
  readonly words: readonly string[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text for XML; control characters, which no spreadsheet opens, are left out. */
export const xmlText = (text: string): string =>
  Array.from(text)
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')

export function rowXml(number: number, cells: readonly OutCell[]): string {
  const written = cells.map(({ value, look = 'plain' }, index) => {
    const at = `r="${columnName(index)}${String(number)}" s="${String(cellLooks.indexOf(look))}"`
    if (typeof value === 'number') return `<c ${at}><v>${String(value)}</v></c>`
    // Inline text is never a formula, whatever it begins with.
    return value === ''
      ? `<c ${at}/>`
      : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
  })
  return `<row r="${String(number)}">${written.join('')}</row>`
}

export function sheetHead(widths: readonly number[]): string {
  const columns = widths.map((width, i) => {
    const number = String(i + 1)
    return `<col min="${number}" max="${number}" width="${String(width)}" style="0" customWidth="1"/>`
  })
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${head}<worksheet xmlns="${main}">${view}<cols>${columns.join('')}</cols><sheetData>`
}

/** A list of words may have 255 characters; a longer one is left to the notes. */
export function sheetEnd(offered: readonly OfferedWords[]): string {
  const short = offered.filter(({ words }) => words.join(',').length <= 255)
  const lists = short.map(({ column, words }) => {
    const name = columnName(column)
    const range = `${name}2:${name}5000`
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${xmlText(words.join(','))}"</formula1></dataValidation>`
  })
  const all =
    short.length > 0 ? `<dataValidations count="${String(short.length)}">${lists.join('')}</dataValidations>` : ''
  return `</sheetData>${all}</worksheet>`
}

/** Fonts, fills and the cell looks made of them, in the order of {@link cellLooks}; 49 is the format of text. */
export const stylesXml = `${head}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font><font><sz val="11"/><color rgb="FFA8322A"/><name val="等线"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EDE8"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFBEBCB"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF9DAD7"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="1" fillId="3" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="2" fillId="4" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="2" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`

export const workbookXml = (names: readonly string[]): string => {
  const sheets = names.map((name, i) => {
    const number = String(i + 1)
    return `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`
  })
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`
}

export const workbookRelations = (count: number): string => {
  const sheets = Array.from({ length: count }, (_, i) => {
    const number = String(i + 1)
    return `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`
  })
  const styles = `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/>`
  return `${head}<Relationships xmlns="${packages}/relationships">${sheets.join('')}${styles}</Relationships>`
}

export const packageRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const contentTypes = (count: number): string => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const sheets = Array.from(
    { length: count },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${kind}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${sheets.join('')}</Types>`
}
