// SPDX-License-Identifier: MIT
// schema.mjs asyncapi FILE: holds a YAML or JSON file against the JSON Schema of its format; says where it differs.
// schema.mjs example FILE: holds the examples of an AsyncAPI document's messages against their payloads.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';

const require = createRequire(import.meta.url);
const [what, file] = process.argv.slice(2);
const document = load(readFileSync(file, 'utf8'));

const validator = () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  formats(ajv);
  return ajv;
};

const check = (schema, value, name) => {
  const validate = validator().compile(schema);
  if (validate(value)) return;
  for (const { instancePath, message, params } of validate.errors) console.error(name, instancePath, message, JSON.stringify(params));
  process.exitCode = 1;
};

if (what === 'asyncapi') {
  check(require(`@asyncapi/specs/schemas/${document.asyncapi}-without-$id.json`), document, file);
} else {
  for (const [name, message] of Object.entries(document.components.messages)) {
    for (const { payload } of message.examples ?? []) check(message.payload, payload, name);
  }
}
