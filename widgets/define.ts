import './engine-on-demand.ts';
import './define-elements.ts';
