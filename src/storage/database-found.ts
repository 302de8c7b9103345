/** What a look at the database finds that changes nothing of it. */
export type DatabaseFound =
  | { type: 'absent' }
  /** The server does not answer, or lets nobody in. */
  | { type: 'unreachable'; host: string }
  /** It compares texts otherwise than by their bytes. */
  | { type: 'wrong-locale' }
  | { type: 'damaged' }
  /** It has changes of tables that this program does not know. */
  | { type: 'newer' }
  /** `waiting`: changes of tables that the next start makes; `processes`: of a bot that serve it, where they share it. */
  | { type: 'sound'; waiting: number; megabytes: number; processes?: number };
