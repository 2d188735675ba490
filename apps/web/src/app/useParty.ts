import { useText } from '../i18n/TextProvider.tsx'
import { useDossier } from './useDossier.ts'

/** Names a party: as the dossier names its sides, else by country name, else by its code. */
export function useParty(): (code: string) => string {
  const { format } = useText()
  const sides = useDossier()?.sides
  return (code) => {
    const side = sides?.find((side) => side.code === code)
    return (side && format.name(side.names)) ?? format.party(code)
  }
}
