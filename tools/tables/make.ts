import { makeCountryNames } from './countryNames.ts'
import { makeHanCharacters } from './hanCharacters.ts'
import { makeSubdivisions } from './subdivisions.ts'

const usage =
  'usage: node tools/tables/make.ts --cldr=<unicode-cldr-core>/common --unihan=<unicode-data> --modules=<node_modules>'

const folderOf = (name: string): string => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  if (given === undefined) throw new Error(`missing --${name}; ${usage}`)
  return given.slice(name.length + 3)
}

makeCountryNames()
makeHanCharacters(folderOf('unihan'), folderOf('modules'))
makeSubdivisions(folderOf('cldr'), folderOf('modules'))
