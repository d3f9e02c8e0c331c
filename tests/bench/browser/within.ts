/** The outcome of some work, or an error where it takes longer; errors of the page are told with it. */
export async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  errors: readonly string[] = [],
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw new Error([(error as Error).message, ...errors].join('; ').slice(0, 300));
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
