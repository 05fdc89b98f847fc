import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/index.ts';

const folder = new URL('../schemas/', import.meta.url);
const schemas = new Map(
  readdirSync(folder).map((file) => [
    file.replace(/\.schema\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object,
  ]),
);

it('has one schema for each event type', () => {
  expect([...schemas.keys()].sort()).toEqual(Object.keys(examples).sort());
});

describe.each(Object.entries(examples))('%s', (type, example) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemas.get(type) ?? false);

  it('accepts its example', () => {
    validate(example);
    expect(validate.errors).toBeNull();
  });

  it.each(['id', 'type', 'timestamp', 'partitionKey'])('rejects an event without %s', (key) => {
    expect(validate({ ...example, [key]: undefined })).toBe(false);
  });

  it('rejects the type of another event', () => {
    expect(validate({ ...example, type: `not-${type}` })).toBe(false);
  });
});
