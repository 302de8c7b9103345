import { firstBroken } from '../core/audit/audit-chain.ts';
import type { ChainedOrNot } from '../core/audit/audit-log.ts';
import type { Transactions } from '../core/stores.ts';
import type { CommandContext, CommandResult } from './command.ts';
import { machineHash } from './machine-ports.ts';

const READ_AT_ONCE = 1_000;

/**
 * `audit verify`: names the first entry that is not as it was written. The hash of the newest one, noted down
 * elsewhere, shows later that the whole log was not written anew.
 */
export const verifyAudit = async ({ storage, options }: CommandContext): Promise<CommandResult> => {
  const { transactions } = storage;
  await transactions.run(({ audit }) => audit.chain());
  // Of one moment: a bot that runs beside it goes on writing.
  const { broken, last } = await transactions.run(async ({ audit }) =>
    firstBroken(entriesOf(audit), {
      tail: await audit.tail(),
      sha256: (text) => machineHash.sha256(text),
    }),
  );
  const exitCode = broken ? 1 : 0;
  if (options.json) return { text: JSON.stringify({ ...last, broken }), exitCode };
  if (!broken)
    return {
      text: `${last.seq} entries, none changed; the newest has the hash ${last.hash}`,
      exitCode,
    };
  return { text: `${whyOf[broken.why]}: entry ${broken.seq}${named(broken.id)}`, exitCode };
};

const named = (id: string | null): string => (id === null ? '' : ` (${id})`);

const whyOf = {
  changed: 'changed, or put in, after it was written',
  missing: 'missing',
  'end-missing': 'missing, with all behind it',
  'not-chained': 'put in by something else than the program',
} as const;

async function* entriesOf(
  audit: Pick<Parameters<Parameters<Transactions['run']>[0]>[0]['audit'], 'following'>,
): AsyncGenerator<ChainedOrNot> {
  let seq = 0;
  for (;;) {
    const page = await audit.following(seq, READ_AT_ONCE);
    yield* page;
    const last = page.findLast((one) => one.seq !== null)?.seq;
    if (page.length < READ_AT_ONCE || last === undefined || last === null) return;
    seq = last;
  }
}
