import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Not the folder of Cursus above it.
  turbopack: { root: import.meta.dirname },
};

export default config;
