/** What everyone in the demo municipality signs in with; refused unless the host is loopback (contract.md). */
export const DEMO_PASSWORD = 'kontaktpost';

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** Why a new password can't be used, in words for the one who chose it; null when it can. */
export function passwordFault(password: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `Use a password of at least ${SHORTEST_PASSWORD} characters.`;
  if (length > LONGEST_PASSWORD) return `Use a password of at most ${LONGEST_PASSWORD} characters.`;
  if (new Set(password).size < 5) return 'Use a password with more different characters.';
  return null;
}
