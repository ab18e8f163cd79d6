import { importKindKeys, importKindLabels, importKindWords } from '@hub/contracts/vocabulary'
import { DownloadButton } from './download-button.tsx'

/** What can be imported, with an empty workbook for each. */
export function ImportTemplates() {
  return (
    <section aria-label="导入模板">
      <h2 className="imports-title">可以导入什么</h2>
      <ul className="card templates">
        {importKindKeys.map((kind) => (
          <li key={kind} className="template">
            <div>
              <div className="strong">{importKindLabels[kind]}</div>
              <div className="small quiet">{importKindWords[kind]}</div>
            </div>
            <DownloadButton path={`/staff/import-templates/${kind}`}>下载模板</DownloadButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
