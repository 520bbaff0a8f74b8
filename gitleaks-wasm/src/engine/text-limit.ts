/** The longest text that `detect` accepts, in bytes. gitleaks needs minutes for it, and many times as much memory. */
export const maxTextBytes = 16 * 1024 * 1024;
