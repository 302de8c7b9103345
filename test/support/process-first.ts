import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isProcess = ({ project }: TestSpecification): boolean => project.name === 'process';

/** Tests of processes mostly wait: begun first, they wait while the others work. */
export class ProcessFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own, which makes a new one
    const sorted = await super.sort(files);
    return [...sorted.filter(isProcess), ...sorted.filter((file) => !isProcess(file))];
  }
}
