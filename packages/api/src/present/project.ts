import type * as View from '@rapporteur/register'
import type { ProjectDetail } from '../schemas/project.ts'
import { presentNames } from './names.ts'

export function presentProject(view: View.ProjectDetail): ProjectDetail {
  return {
    id: view.id,
    names: presentNames(view.name),
    aliases: [...view.aliases],
    state: view.state,
    states: view.states.map(({ state, since, note, document, by }) => ({
      state,
      since,
      note,
      documentId: document,
      by,
    })),
    obstacles: view.obstacles.map((obstacle) => ({ ...obstacle })),
    undertakings: view.undertakings.map(({ id, wording, openedOn, phase }) => ({
      id,
      wording: presentNames(wording),
      openedOn,
      phase: phase as ProjectDetail['undertakings'][number]['phase'],
    })),
    version: view.version,
  }
}
