import type { UserConfig } from 'vite';

export const buildOptions: Pick<UserConfig, 'plugins' | 'worker'>;
