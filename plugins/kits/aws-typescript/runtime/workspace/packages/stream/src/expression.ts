export interface UpdateRequest {
  readonly Key: Readonly<Record<string, string>>;
  readonly UpdateExpression: string;
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
  readonly ReturnValues: 'ALL_NEW';
}

/**
 * The update that writes these fields: null removes, undefined leaves alone.
 * With `ifNewer` the row changes only if its timestamp is older (inverse optimistic lock): events may then arrive
 * twice or out of order.
 */
export const updateRequest = (
  key: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>> & { readonly timestamp?: number },
  options: { readonly ifNewer?: boolean } = {},
): UpdateRequest => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const set: string[] = [];
  const remove: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const alias = name === 'timestamp' ? name : `f${Object.keys(names).length}`;
    names[`#${alias}`] = name;
    if (value === null) {
      remove.push(`#${alias}`);
    } else {
      values[`:${alias}`] = value;
      set.push(`#${alias} = :${alias}`);
    }
  }
  if (options.ifNewer && !names['#timestamp']) throw new Error('A conditional update needs a timestamp');
  const clauses = [
    ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
    ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
  ];
  return {
    Key: key,
    UpdateExpression: clauses.join(' '),
    ...(options.ifNewer && {
      ConditionExpression: 'attribute_not_exists(#timestamp) OR #timestamp < :timestamp',
    }),
    ExpressionAttributeNames: names,
    ...(set.length > 0 && { ExpressionAttributeValues: values }),
    ReturnValues: 'ALL_NEW',
  };
};
