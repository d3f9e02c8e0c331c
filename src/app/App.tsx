import { RouterProvider } from '@tanstack/react-router';
import type { DeskStore } from './createDesk.ts';
import { DeskContext } from './deskContext.ts';
import type { createPages } from './router.tsx';

type AppProps = { readonly desk: DeskStore; readonly pages: ReturnType<typeof createPages> };

/** The whole page, around a desk. */
export function App({ desk, pages }: AppProps) {
  return (
    <DeskContext value={desk}>
      <RouterProvider router={pages} />
    </DeskContext>
  );
}
