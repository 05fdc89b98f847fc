/** Event patterns of EventBridge, as far as hubs use them: exact, prefix, suffix, exists, anything-but, and nesting. */
export const matches = (pattern: unknown, value: unknown): boolean => {
  if (Array.isArray(pattern)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return pattern.some((matcher) => values.some((one) => matchesOne(matcher, one)));
  }
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([key, inner]) => matches(inner, isObject(value) ? value[key] : undefined));
};

const matchesOne = (matcher: unknown, value: unknown): boolean => {
  if (!isObject(matcher)) return matcher === value;
  if ('exists' in matcher) return (value !== undefined) === matcher.exists;
  if ('prefix' in matcher) return typeof value === 'string' && value.startsWith(String(matcher.prefix));
  if ('suffix' in matcher) return typeof value === 'string' && value.endsWith(String(matcher.suffix));
  if ('anything-but' in matcher) {
    if (value === undefined) return false;
    const but = matcher['anything-but'];
    return !(Array.isArray(but) ? but : [but]).some((one) => matchesOne(one, value));
  }
  return false;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
