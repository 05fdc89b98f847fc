/**
 * What we use of aws-lambda-stream, which ships no types. Every name here exists in 1.0.0 and in 1.2.0.
 * Nothing outside this package imports the library.
 */
declare module 'aws-lambda-stream' {
  type Transform = (stream: Stream) => Stream;
  interface Stream {
    filter(keep: (uow: object) => boolean): Stream;
    tap(look: (uow: object) => void): Stream;
    through(transform: Transform): Stream;
    through<T>(end: (stream: Stream) => T): T;
  }
  type Pipeline = (options: object) => Transform;
  type Flavor = (rule: never) => Transform;

  const materialize: Flavor;
  const collect: Flavor;
  const correlate: Flavor;
  const evaluate: Flavor;
  const cdc: Flavor;
  const expired: Flavor;

  const defaultOptions: { readonly publish: (options: object) => Transform };
  function initializeFrom(rules: readonly object[]): Record<string, Pipeline>;
  function initialize(
    pipelines: Readonly<Record<string, unknown>>,
    options: object,
  ): { assemble(head: Stream, includeFaultHandler?: boolean): Stream };

  /** What talks to the services; the fields that hold SDK clients differ between versions. */
  const DynamoDBConnector: { readonly prototype: object };
  const EventBridgeConnector: { readonly prototype: object };

  function fromKinesis(event: unknown): Stream;
  function fromDynamodb(event: unknown, options?: object): Stream;
  function toPromise(stream: Stream): Promise<unknown>;
}
