import type { IconName } from '@hub/design'

/** Categories are data of the server; those that have a picture here show it. */
const icons: Record<string, IconName> = {
  leak: 'droplet',
  water: 'tap',
  power: 'bolt',
  windows: 'door',
  walls: 'bricks',
  structure: 'building',
  heating: 'thermometer',
  public: 'stairs',
  service: 'people',
  quality: 'home',
  contract: 'document',
}

export const categoryIcon = (key: string): IconName => icons[key] ?? 'list'
