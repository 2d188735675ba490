import { makeCountryNames } from './countryNames.ts'

makeCountryNames()
