import { ANY_PATH, FAULT_MODES } from '../faults/fault-book.ts'
import { platformRoutes } from '../platform-routes.ts'
import { FAULT_NAMES } from './fault-names.ts'
import { labelOf } from './fault-list.ts'
import { escapeHtml } from './html.ts'

/** One button per mode, for the path chosen above them. */
export function faultForm(): string {
  const paths = [ANY_PATH, ...platformRoutes.map((route) => route.path)]
  const options = paths.map((path) => `<option value="${escapeHtml(path)}">${escapeHtml(labelOf(path))}</option>`)
  const buttons = FAULT_MODES.map((mode) => `<button name="mode" value="${mode}">${FAULT_NAMES[mode]}</button>`)
  return `<form method="post" action="/_sandbox/faults" class="stack">
<label>接口<select name="path">${options.join('')}</select></label>
<div class="fields">
<label>次数<input name="times" type="number" min="1" placeholder="不限"></label>
<label>延迟（毫秒）<input name="delayMs" type="number" min="0" placeholder="无"></label>
<label>错误码<input name="errcode" placeholder="系统繁忙"></label>
</div>
<div class="buttons">${buttons.join('')}</div>
</form>`
}
