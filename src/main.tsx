import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createDesk } from './app/createDesk.ts';
import { createQueries } from './app/hosted.ts';
import { createPages } from './app/router.tsx';
import { parsePlace } from './app/search.ts';
import { startSession } from './app/sessionClient.ts';
import { startWorkspaces } from './app/startWorkspaces.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './app/shell.css';

const desk = createDesk({
  client: startSession(),
  queries: createQueries(),
  base: document.baseURI,
});
desk.choosePartnership(parsePlace(window.location.hash.slice(1))?.partnership);

const place = document.getElementById('page');
if (!place) throw new Error('index.html has no element with the id "page"');
createRoot(place).render(
  <StrictMode>
    <App desk={desk} pages={createPages()} workspaces={startWorkspaces()} />
  </StrictMode>,
);
