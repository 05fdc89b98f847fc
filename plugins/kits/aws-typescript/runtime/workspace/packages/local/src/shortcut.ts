/**
 * Calls of the SDK that functions make all the time go straight to the runner, past signing, sockets and HTTP: on a
 * laptop these cost more than the functions themselves. Only `send` of the clients is replaced, for the operations
 * below; everything else takes the SDK's own way to the local endpoints. KEELSON_SDK=full takes it for everything.
 */
import type { Answer } from './tables.ts';

/** Service, operation and input as they are on the wire. */
export type Call = (service: 'dynamodb' | 'eventbridge', operation: string, input: object) => Promise<Answer>;

type Fields = Record<string, unknown>;
interface Command {
  readonly constructor: { readonly name: string };
  readonly input: Fields;
}
type Send = (this: { readonly config?: { readonly translateConfig?: TranslateConfig } }, command: Command, ...rest: unknown[]) => unknown;
interface TranslateConfig {
  readonly marshallOptions?: object;
  readonly unmarshallOptions?: object;
}
type ErrorClass = new (options: object) => Error;

const DOCUMENT: Readonly<Record<string, string>> = {
  GetCommand: 'GetItem',
  PutCommand: 'PutItem',
  UpdateCommand: 'UpdateItem',
  DeleteCommand: 'DeleteItem',
  QueryCommand: 'Query',
  ScanCommand: 'Scan',
};
const NATIVE_INPUT = new Set(['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey']);
/** These hold native values in other places; nothing new uses them. */
const OLD_CONDITIONS = ['AttributeUpdates', 'Expected', 'KeyConditions', 'QueryFilter', 'ScanFilter'];
const NATIVE_OUTPUT = ['Item', 'Attributes', 'LastEvaluatedKey'];

export const shortenSdk = (require: NodeJS.Require, call: Call): void => {
  const dynamodb = optional(require, '@aws-sdk/client-dynamodb');
  const document = optional(require, '@aws-sdk/lib-dynamodb');
  const util = optional(require, '@aws-sdk/util-dynamodb') as {
    marshall(value: unknown, options?: object): unknown;
    unmarshall(value: unknown, options?: object): unknown;
  };
  if (dynamodb && document && util) {
    replace(document.DynamoDBDocumentClient, (original) => async function (command, ...rest) {
      const operation = DOCUMENT[command.constructor.name];
      if (!operation || rest.length > 0 || OLD_CONDITIONS.some((key) => key in command.input)) return original.call(this, command, ...rest);
      const { marshallOptions, unmarshallOptions } = this.config?.translateConfig ?? {};
      // As the document client does it: each attribute on its own, undefined ones left out.
      const wire = (value: unknown): unknown => util.marshall(value, { convertTopLevelContainer: true, ...marshallOptions });
      const native = (value: unknown): unknown => util.unmarshall(value, { convertWithoutMapWrapper: true, ...unmarshallOptions });
      const input: Fields = {};
      for (const [key, value] of Object.entries(command.input)) {
        if (value !== undefined) input[key] = NATIVE_INPUT.has(key) ? each(value, wire) : value;
      }
      const output = await checked(dynamodb, call('dynamodb', operation, input));
      for (const key of NATIVE_OUTPUT) if (output[key] !== undefined) output[key] = each(output[key], native);
      if (Array.isArray(output.Items)) output.Items = output.Items.map((item) => each(item, native));
      return output;
    });
  }
  const eventbridge = optional(require, '@aws-sdk/client-eventbridge');
  if (eventbridge) {
    replace(eventbridge.EventBridgeClient, (original) => async function (command, ...rest) {
      if (command.constructor.name !== 'PutEventsCommand' || rest.length > 0) return original.call(this, command, ...rest);
      return checked(eventbridge, call('eventbridge', 'PutEvents', command.input));
    });
  }
};

const replace = (client: unknown, make: (original: Send) => Send): void => {
  const prototype = (client as { prototype: { send: Send } }).prototype;
  prototype.send = make(prototype.send);
};

const each = (map: unknown, change: (value: unknown) => unknown): Fields =>
  Object.fromEntries(
    Object.entries(map as Fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, change(value)]),
  );

const optional = (require: NodeJS.Require, name: string): Fields | undefined => {
  try {
    return require(name) as Fields;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

/** The output, or the error the SDK would throw. */
const checked = async (client: Fields, answer: Promise<Answer>): Promise<Fields> => {
  const { status, body } = await answer;
  const $metadata = { httpStatusCode: status, attempts: 1, totalRetryDelay: 0 };
  if (status === 200) return { ...body, $metadata };
  const { __type = '', message, Message, ...more } = body as { __type?: string; message?: string; Message?: string };
  const name = __type.split('#').pop() ?? '';
  const known = client[name] as ErrorClass | undefined;
  const error = known ? new known({ ...more, message: message ?? Message ?? name, $metadata }) : new Error(message ?? Message ?? name);
  throw Object.assign(error, { name, $fault: status < 500 ? 'client' : 'server', $metadata });
};
