import Taro from '@tarojs/taro'

/** What the reader has chosen to send. */
export interface PickedFile {
  /** Where it can be shown from. */
  path: string
  isPicture: boolean
  /** In a browser: the file itself. */
  file?: File
}

/**
 * Asks for pictures, or for papers: pictures or PDFs; at most so many, none when the reader thinks better of it.
 *
 * @throws Error where the phone or the reader does not allow it
 */
export async function pickFiles(most: number, what: 'pictures' | 'papers'): Promise<PickedFile[]> {
  if (process.env.TARO_ENV === 'h5')
    return pickInBrowser(most, what === 'papers' ? `${pictures},application/pdf` : pictures)
  try {
    const itemList = ['拍照', '从相册选', ...(what === 'papers' ? ['从聊天里选 PDF'] : [])]
    const { tapIndex } = await Taro.showActionSheet({ itemList })
    return tapIndex === 2 ? await pickFromChat(most) : await pickPictures(most, tapIndex === 0 ? 'camera' : 'album')
  } catch (thrown) {
    const { errMsg = '' } = thrown as { errMsg?: string }
    if (errMsg.includes('cancel')) return []
    throw new Error(`not picked: ${errMsg}`, { cause: thrown })
  }
}

async function pickPictures(most: number, source: 'camera' | 'album'): Promise<PickedFile[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count: Math.min(most, 9),
    mediaType: ['image'],
    sourceType: [source],
    sizeType: ['compressed'],
  })
  return tempFiles.map(({ tempFilePath }) => ({ path: tempFilePath, isPicture: true }))
}

async function pickFromChat(most: number): Promise<PickedFile[]> {
  const { tempFiles } = await Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf'] })
  return tempFiles.map(({ path }) => ({ path, isPicture: false }))
}

const pictures = 'image/jpeg,image/png,image/webp'

function pickInBrowser(most: number, taken: string): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: taken, multiple: most > 1, id: 'file-input' })
    input.style.display = 'none'
    const end = (files: PickedFile[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('cancel', () => {
      end([])
    })
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? []).slice(0, most)
      end(files.map((file) => ({ path: URL.createObjectURL(file), isPicture: file.type.startsWith('image/'), file })))
    })
    document.body.append(input)
    input.click()
  })
}
