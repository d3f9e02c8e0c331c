import { firstLoadOf, lazyChunksOf, workersOf } from './scripts/builtPage.mjs';

const charts = 'recharts-';
const holdsCharts = ({ text }) => text.includes(charts);

const firstLoad = firstLoadOf('dist');
if (firstLoad.some(holdsCharts)) {
  throw new Error('The chart library is part of the first load: import it with import().');
}
if (!lazyChunksOf('dist').some(holdsCharts)) {
  throw new Error(`No lazy chunk holds "${charts}": the check of the first load proves nothing.`);
}

const paths = (files) => files.map(({ path }) => path);

export default [
  { name: 'first load', path: paths(firstLoad), gzip: true, limit: '300 kB' },
  { name: 'worker', path: paths(workersOf('dist')), gzip: true, limit: '80 kB' },
];
