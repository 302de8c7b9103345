import { describe, expect, it } from 'vitest';

import { AlreadyRunning, lockDataFolder } from '../../src/storage/single-instance.ts';
import { startChild } from './child.ts';
import { scratchFolder } from './scratch.ts';

describe('one process a data folder', () => {
  it('refuses a second lock and names the folder', () => {
    const folder = scratchFolder();
    const release = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(AlreadyRunning);
    expect(() => lockDataFolder(folder)).toThrow(folder);
    release();
  });

  it('gives the lock back, once however often it is asked', () => {
    const folder = scratchFolder();
    const release = lockDataFolder(folder);
    release();
    const releaseNext = lockDataFolder(folder);
    release();
    expect(() => lockDataFolder(folder)).toThrow(AlreadyRunning);
    releaseNext();
  });

  it('keeps folders apart', () => {
    const releases = [lockDataFolder(scratchFolder()), lockDataFolder(scratchFolder())];
    expect(releases).toHaveLength(2);
    for (const release of releases) release();
  });

  it('holds against another process until that one is killed', async () => {
    const folder = scratchFolder();
    const child = startChild('./lock-process.ts', folder);
    expect(await child.line()).toBe('locked');
    expect(() => lockDataFolder(folder)).toThrow(AlreadyRunning);
    // A handle that nobody holds would be collected by now, and its lock gone.
    expect(await child.line()).toBe('collected');
    expect(() => lockDataFolder(folder)).toThrow(AlreadyRunning);
    await child.kill();
    lockDataFolder(folder)();
  });
});
