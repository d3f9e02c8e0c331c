type Gate = { readonly promise: Promise<void>; open(): void; fail(reason: Error): void };

/** A promise that is kept or broken from outside. */
export function createGate(): Gate {
  let open = () => {};
  let fail = (_: Error) => {};
  const promise = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  promise.catch(() => undefined);
  return { promise, open: () => open(), fail: (reason) => fail(reason) };
}
