/**
 * Runs the tasks in order, two of them at once: what we build for has two cores. The first failure is thrown when
 * those that had begun have ended.
 */
export async function twoAtATime<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  const failures: unknown[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < tasks.length && failures.length === 0) {
      const index = next++
      const task = tasks[index]
      if (!task) return
      try {
        results[index] = await task()
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all([work(), work()])
  if (failures.length > 0) throw failures[0]
  return results
}
