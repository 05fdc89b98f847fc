/** The parts of dynalite we use: it runs inside this process, without its HTTP server. */
declare module 'dynalite/db/index.js' {
  type Item = Record<string, { S?: string }>;
  type Update = (
    store: Store,
    table: { TableName: string },
    before: Item | undefined | null,
    after: Item | undefined | null,
    done: (error?: Error) => void,
  ) => void;
  export interface Store {
    readonly db: { close(done: (error?: Error) => void): void };
  }
  const db: {
    create(options: { createTableMs: number; updateTableMs: number; deleteTableMs: number }): Store;
    updateIndexes: Update;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite/db/index.js';
  const validations: {
    checkTypes(data: unknown, types: unknown): object;
    checkValidations(data: object, types: unknown, custom: unknown, store: Store): void;
  };
  export default validations;
}
