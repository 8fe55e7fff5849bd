// Starts the page.

import { render } from 'preact';
import { Workbench } from './workbench';

const root = document.getElementById('root');
if (root) render(<Workbench />, root);
