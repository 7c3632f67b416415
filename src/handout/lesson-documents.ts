/** The documents that a lesson rests on, in the order of the atlas. */
import type { SourceDocument } from '../domain/atlas.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { Lesson } from '../domain/lesson.ts'

export function lessonDocuments({ atlas }: Dataset, { documents }: Lesson): SourceDocument[] {
  return atlas.documents.filter(({ id }) => documents.includes(id))
}
