/** The streams of the hub and of the tables, with records as Lambda hands them to functions. */
import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Shard } from './shard.ts';

export class Stream {
  readonly shards: readonly Shard[];

  constructor(shards = 1) {
    this.shards = Array.from({ length: Math.max(1, shards) }, () => new Shard());
  }

  append(partitionKey: string, make: (sequence: string, shardId: string, arrived: number) => object): void {
    const hash = createHash('md5').update(partitionKey).digest().readUInt32BE(0);
    const index = Math.floor((hash / 2 ** 32) * this.shards.length);
    const shard = this.shards[index];
    if (!shard) return;
    const arrived = Date.now();
    shard.append({ arrived, record: make(String(shard.end + 1).padStart(21, '0'), `shardId-${String(index).padStart(12, '0')}`, arrived) });
  }
}

/** Puts an event into a stream of the hub. */
export const putEvent = (stream: Stream, arn: string, region: string, event: object, key: unknown): void => {
  const partitionKey = typeof key === 'string' && key !== '' ? key : randomUUID();
  stream.append(partitionKey, (sequenceNumber, shardId, arrived) => ({
    kinesis: {
      kinesisSchemaVersion: '1.0',
      partitionKey,
      sequenceNumber,
      data: Buffer.from(JSON.stringify(event)).toString('base64'),
      approximateArrivalTimestamp: arrived / 1000,
    },
    eventSource: 'aws:kinesis',
    eventVersion: '1.0',
    eventID: `${shardId}:${sequenceNumber}`,
    eventName: 'aws:kinesis:record',
    awsRegion: region,
    eventSourceARN: arn,
  }));
};

type Item = Readonly<Record<string, { readonly S?: string }>>;

/** Puts a change of a row into the stream of its table; writing the same again is no change. */
export const putChange = (
  stream: Stream,
  arn: string,
  region: string,
  before: Item | undefined,
  after: Item | undefined,
): void => {
  const row = after ?? before;
  if (!row || (before && after && isDeepStrictEqual(plain(before), plain(after)))) return;
  const keys = { pk: row.pk, sk: row.sk };
  const images = { ...(after && { NewImage: plain(after) }), ...(before && { OldImage: plain(before) }) };
  stream.append(row.pk?.S ?? '', (SequenceNumber, _shard, arrived) => ({
    eventID: createHash('md5').update(`${arn} ${SequenceNumber}`).update(JSON.stringify(keys)).digest('hex'),
    eventName: after ? (before ? 'MODIFY' : 'INSERT') : 'REMOVE',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: region,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(arrived / 1000),
      Keys: keys,
      ...images,
      SequenceNumber,
      SizeBytes: JSON.stringify(images).length,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN: arn,
  }));
};

const plain = (item: Item): object => JSON.parse(JSON.stringify(item)) as object;
