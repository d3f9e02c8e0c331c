import { lazy } from 'react';
import type { PageProps } from '../ui/view.ts';
import { useDeskActions } from './deskContext.ts';
import { ReportFrame } from './ReportFrame.tsx';

const ReconcilePage = lazy(async () => ({
  default: (await import('../pages/ReconcilePage.tsx')).ReconcilePage,
}));

/** The Reconcile page asks the rows themselves, for days that are no periods of the scorecard. */
export function ReconcileFrame() {
  return <ReportFrame page={WithRows} />;
}

function WithRows(props: PageProps) {
  const { reconcile } = useDeskActions();
  return <ReconcilePage {...props} reconcile={reconcile} />;
}
