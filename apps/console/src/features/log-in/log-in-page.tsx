import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { Navigate, useLocation } from 'react-router'
import { logIn } from '../../platform/log-in.ts'
import { useLogInState } from '../../platform/log-in-state.ts'
import { saidError } from '../../platform/said-error.ts'
import { productName, useTitle } from '../../platform/use-title.ts'
import { Mark } from '../../ui/mark.tsx'
import { returnPath } from './return-path.ts'
import './log-in.css'

/** Staff log in with name and password, and go on where they wanted to go. */
export function LogInPage() {
  useTitle('登录')
  const state = useLogInState()
  const location = useLocation()
  const attempt = useMutation({ mutationFn: logIn })
  const [capsLock, setCapsLock] = useState(false)
  if (state.status === 'in') return <Navigate to={returnPath(location.state)} replace />

  const watchCapsLock = (event: KeyboardEvent): void => {
    setCapsLock(event.getModifierState('CapsLock'))
  }
  const notice = attempt.isIdle ? state.notice : null
  return (
    <main className="log-in">
      <div className="card log-in-card">
        <div className="log-in-head">
          <Mark size={40} />
          <div>
            <h1>{productName}</h1>
            <p className="quiet small">员工登录</p>
          </div>
        </div>
        {notice !== null && <Alert type="info" showIcon title={notice} />}
        {attempt.isError && <Alert type="error" showIcon title={saidError(attempt.error)} />}
        <Form<{ login: string; password: string }>
          layout="vertical"
          requiredMark={false}
          validateTrigger="onSubmit"
          onFinish={(values) => {
            attempt.mutate(values)
          }}
        >
          <Form.Item
            name="login"
            label="用户名"
            rules={[{ required: true, whitespace: true, message: '请填写用户名' }]}
          >
            <Input size="large" autoComplete="username" autoFocus maxLength={64} />
          </Form.Item>
          <Form.Item
            name="password"
            label="密码"
            rules={[{ required: true, message: '请填写密码' }]}
            extra={capsLock ? <span className="near">大写锁定已打开</span> : null}
          >
            <Input.Password
              size="large"
              autoComplete="current-password"
              maxLength={200}
              onKeyDown={watchCapsLock}
              onKeyUp={watchCapsLock}
            />
          </Form.Item>
          <Button type="primary" size="large" htmlType="submit" block loading={attempt.isPending}>
            登录
          </Button>
        </Form>
        <p className="log-in-foot">忘记密码，请联系管理员重设。</p>
      </div>
    </main>
  )
}
