/** The documents that the data was coded from. */
import { dataTable } from '../data-table.ts'

export const DOCUMENTS_TABLE = dataTable({
  name: 'documents',
  title: 'Documents',
  description: 'The published documents that everything comes from. Their texts are not part of the data.',
  primaryKey: ['document'],
  rowsOf: ({ atlas }) => atlas.documents,
  columns: [
    {
      name: 'document',
      type: 'string',
      required: true,
      description: 'Identifier of the document.',
      read: ({ id }) => id,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      description: 'What kind of publication it is, in the terms of the Citation Style Language.',
      read: ({ type }) => type,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Its title. Empty where it was not seen.',
      read: ({ title }) => title,
    },
    {
      name: 'authors',
      type: 'list',
      itemType: 'string',
      required: true,
      description: 'Its authors, family name first.',
      read: ({ authors }) => authors.map(({ family, given }) => `${family}, ${given}`),
    },
    {
      name: 'publisher',
      type: 'string',
      required: true,
      description: 'Who published it.',
      read: ({ publisher }) => publisher,
    },
    {
      name: 'issued',
      type: 'string',
      required: true,
      pattern: /^\d{4}(-\d{2}){0,2}$/,
      description: 'When it was published: year, month or day, as far as it is known.',
      read: ({ issued }) => issued,
    },
    {
      name: 'url',
      type: 'string',
      format: 'uri',
      description: 'Its address. Empty where none is known.',
      read: ({ url }) => url,
    },
    {
      name: 'addresses',
      type: 'list',
      itemType: 'string',
      description: 'Other addresses of the same text.',
      read: ({ addresses }) => addresses,
    },
    {
      name: 'standpoint',
      type: 'string',
      required: true,
      description: 'Who publishes it and from where they look, in the words of the atlas.',
      read: ({ standpoint }) => standpoint,
    },
    {
      name: 'caveat',
      type: 'string',
      description: 'What is not known or not complete about the text that was coded.',
      read: ({ caveat }) => caveat,
    },
  ],
})
