import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../platform/api.ts'
import { lookUpOf } from './look-up.ts'

const most = 8
const pauseMs = 250

/** Homes that fit what was typed, once the typing pauses. Names and phones are compared whole, by their keyed hashes. */
export function useFoundHomes(text: string) {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text)
    }, pauseMs)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  const wanted = lookUpOf(settled)
  const found = useQuery({
    queryKey: ['journeys', 'find', wanted],
    enabled: wanted !== null,
    gcTime: 0,
    queryFn: async () => {
      const { unit, ...query } = wanted ?? { q: '', unit: '' }
      const { items } = await api('GET /staff/journeys', { query: { ...query, order: 'place', limit: 50 } })
      return items.filter(({ homeLabel }) => unit === '' || homeLabel.includes(` ${unit} 单元 `)).slice(0, most)
    },
  })
  return { wanted, found, isSettled: settled === text }
}
