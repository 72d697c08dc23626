import './development/warn-of-contrast.ts';
import './define.ts';
