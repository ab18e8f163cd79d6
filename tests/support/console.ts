import type { Page } from 'playwright-core'
import { testPassword } from './world/index.ts'

/** Fills in the form that every page of the console shows to those who are not logged in. */
export async function logInToConsole(page: Page, login: string, password = testPassword): Promise<void> {
  await page.getByLabel('用户名').fill(login)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
}
