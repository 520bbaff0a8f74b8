export type Severity = 'blocker' | 'high' | 'medium';
