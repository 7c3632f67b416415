/** A view of a lesson: where it chooses no documents, it shows the lesson's. So a document that is added to the atlas leaves it as it is. */
import { readView, type View } from '../../src/domain/view.ts'
import type { SeedLesson } from './lesson-schema.ts'

export function readLessonView(query: string, { documents }: Pick<SeedLesson, 'documents'>): View {
  const view = readView(query)
  return view.documents.length > 0 ? view : { ...view, documents: [...new Set(documents)].sort() }
}
