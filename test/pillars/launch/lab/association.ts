/** An app of Apple and one of Android, and the files of a site that opens `/invite/*` in both. */
export const ios = 'ABCDE12345.com.example.app';
export const fingerprint = Array.from({ length: 32 }, (_, n) => (n * 7).toString(16).padStart(2, '0').slice(-2))
  .join(':')
  .toUpperCase();
export const android = { package: 'com.example.app', sha256: fingerprint };
export const appleFile = {
  applinks: { details: [{ appIDs: [ios], components: [{ '/': '/invite/*', comment: 'invites' }] }] },
};
export const androidFile = [
  {
    relation: ['delegate_permission/common.handle_all_urls'],
    target: { namespace: 'android_app', package_name: android.package, sha256_cert_fingerprints: [fingerprint] },
  },
];
