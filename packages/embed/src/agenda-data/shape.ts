/** A question to unknown data: whether it is what it should be. */
export type Shape<Value> = (value: unknown) => value is Value;

/** What a shape asks for. */
type Shaped<Asked> = Asked extends Shape<infer Value> ? Value : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Shaping<Required extends Shapes, Optional extends Shapes> = {
  [Name in keyof Required]: Shaped<Required[Name]>;
} & { [Name in keyof Optional]?: Shaped<Optional[Name]> };

/** Text that is neither empty nor endless, of a pattern where there is one. */
export function text(pattern = /./u, longest = 2_000): Shape<string> {
  return (value): value is string =>
    typeof value === "string" && value.length <= longest && pattern.test(value);
}

/** One of these values. */
export function oneOf<const Value>(...values: readonly Value[]): Shape<Value> {
  const known = new Set<unknown>(values);
  return (value): value is Value => known.has(value);
}

/** Items of one shape, up to a number. */
export function listOf<Value>(shape: Shape<Value>, most = 5_000): Shape<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.length <= most && value.every(shape);
}

/** Named values, some of which may be missing. What is not asked for may be there, and is not looked at. */
export function record<Required extends Shapes, Optional extends Shapes>(
  required: Required,
  optional: Optional,
): Shape<Shaping<Required, Optional>> {
  return (value): value is Shaping<Required, Optional> =>
    isRecord(value) &&
    Object.entries(required).every(([name, shape]) => shape(value[name])) &&
    Object.entries(optional).every(([name, shape]) => value[name] === undefined || shape(value[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
