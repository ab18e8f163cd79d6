import { useEffect } from 'react'

export const productName = '客户服务中台'

/** The title of the browser's tab: `购房旅程 - 客户服务中台`. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - ${productName}`
  }, [title])
}
