// The subjects inside the layers, looked at without tests and without the files that lie in src/ itself.
import modules from './.dependency-cruiser.mjs';

export default {
  forbidden: [
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      comment: 'Two subjects that need each other are one, or want a third below them',
      scope: 'folder',
      from: { path: '^src/(commands|actions|queries|output|render/svg)/' },
      to: { circular: true },
    },
  ],
  options: { ...modules.options, exclude: { path: '\\.test\\.ts$|^src/(testing|gen)/|^src/[^/]+[.]ts$' } },
};
