import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import { lazy } from 'react';
import { LoadFrame } from './LoadFrame.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { PageBroken } from './PageBroken.tsx';
import { ReconcileFrame } from './ReconcileFrame.tsx';
import { ReportFrame } from './ReportFrame.tsx';
import { Shell } from './Shell.tsx';
import { parseQuery, readSearch, stringifyQuery } from './search.ts';
import { usePlace } from './usePlace.ts';

const ScorecardPage = lazy(async () => ({
  default: (await import('../pages/ScorecardPage.tsx')).ScorecardPage,
}));
const MeasurePage = lazy(async () => ({
  default: (await import('../pages/MeasurePage.tsx')).MeasurePage,
}));
const LocalitiesPage = lazy(async () => ({
  default: (await import('../pages/LocalitiesPage.tsx')).LocalitiesPage,
}));
const LocalityPage = lazy(async () => ({
  default: (await import('../pages/LocalityPage.tsx')).LocalityPage,
}));
const DefinitionsPage = lazy(async () => ({
  default: (await import('../pages/DefinitionsPage.tsx')).DefinitionsPage,
}));

const EnquiryPage = lazy(async () => ({
  default: (await import('../pages/EnquiryPage.tsx')).EnquiryPage,
}));
const ChallengesPage = lazy(async () => ({
  default: (await import('../pages/ChallengesPage.tsx')).ChallengesPage,
}));

const AuditPage = lazy(async () => ({
  default: (await import('../pages/AuditPage.tsx')).AuditPage,
}));

const root = createRootRoute({
  validateSearch: readSearch,
  component: Shell,
  notFoundComponent: () => <NoSuchPage place={usePlace()} />,
});

const getParentRoute = () => root;

const routeTree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: () => <ReportFrame page={ScorecardPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/measure/$measure',
    component: () => <ReportFrame page={MeasurePage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/localities',
    component: () => <ReportFrame page={LocalitiesPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/locality/$locality',
    component: () => <ReportFrame page={LocalityPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/definitions',
    component: () => <ReportFrame page={DefinitionsPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/enquiry',
    component: () => <ReportFrame page={EnquiryPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/audit',
    component: () => <ReportFrame page={AuditPage} />,
  }),
  createRoute({
    getParentRoute,
    path: '/challenges',
    component: () => <ReportFrame page={ChallengesPage} />,
  }),
  createRoute({ getParentRoute, path: '/reconcile', component: ReconcileFrame }),
  createRoute({ getParentRoute, path: '/load', component: LoadFrame }),
]);

/** The pages by their addresses, all of them after the `#`. */
export function createPages(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    parseSearch: parseQuery,
    stringifySearch: stringifyQuery,
    search: { strict: true },
    defaultErrorComponent: PageBroken,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
