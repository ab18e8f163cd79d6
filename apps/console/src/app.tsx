import { QueryClientProvider } from '@tanstack/react-query'
import { App as Feedback, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import { RouterProvider } from 'react-router/dom'
import { antTheme } from './platform/ant-theme.ts'
import { queryClient } from './platform/query-client.ts'
import { useTheme } from './platform/theme-choice.ts'
import { router } from './router.tsx'

/** Everything around the pages: language, theme, queries, routes. */
export function App() {
  const theme = useTheme()
  return (
    <ConfigProvider locale={zhCN} theme={antTheme(theme)} button={{ autoInsertSpace: false }}>
      <Feedback message={{ maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Feedback>
    </ConfigProvider>
  )
}
