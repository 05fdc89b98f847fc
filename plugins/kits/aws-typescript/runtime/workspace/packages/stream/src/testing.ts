/** Records as AWS hands them to functions, for tests. */
import { marshall } from '@aws-sdk/util-dynamodb';

export const kinesisEvent = (...events: readonly object[]): object => ({
  Records: events.map((event, index) => ({
    eventID: `shardId-000000000000:${index}`,
    eventName: 'aws:kinesis:record',
    eventSource: 'aws:kinesis',
    awsRegion: 'us-west-2',
    kinesis: {
      partitionKey: `${index}`,
      sequenceNumber: `${index}`,
      approximateArrivalTimestamp: Date.now() / 1000,
      data: Buffer.from(JSON.stringify(event)).toString('base64'),
    },
  })),
});

export interface Change {
  readonly new?: Record<string, unknown> & { readonly pk: string; readonly sk: string };
  readonly old?: Record<string, unknown> & { readonly pk: string; readonly sk: string };
}

export const changeEvent = (...changes: readonly Change[]): object => ({
  Records: changes.map((change, index) => {
    const row = change.new ?? change.old;
    return {
      eventID: `change-${index}`,
      eventName: change.new ? (change.old ? 'MODIFY' : 'INSERT') : 'REMOVE',
      eventSource: 'aws:dynamodb',
      awsRegion: 'us-west-2',
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
        Keys: marshall({ pk: row?.pk, sk: row?.sk }),
        ...(change.new && { NewImage: image(change.new) }),
        ...(change.old && { OldImage: image(change.old) }),
        SequenceNumber: `${index}`,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    };
  }),
});

const image = (row: object) => marshall(row, { removeUndefinedValues: true });

/** A request as API Gateway's HTTP API hands it to a function. */
export const httpRequest = (method: string, path: string, body?: object): never => {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { 'content-type': 'application/json' },
    queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
    requestContext: { http: { method, path: rawPath }, stage: '$default' },
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  } as never;
};

export interface HttpAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export const answerOf = (result: unknown): HttpAnswer => {
  const { statusCode, body } = result as { statusCode: number; body: string };
  return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
};
