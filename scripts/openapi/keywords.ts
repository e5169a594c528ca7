/** The keywords of JSON Schema that all parts of the generator understand. */

/** Keywords that restrict a value, so that a check needs them. */
export const restrictions: readonly string[] = [
  '$ref',
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
];

/** Keywords that say something to readers, and nothing to a check. */
export const annotations: readonly string[] = ['description', 'title', 'deprecated', 'example', 'examples', 'default', 'discriminator'];
