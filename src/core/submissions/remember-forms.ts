import type { Form } from '../forms/forms.ts';
import type { Hash } from '../shared/hash.ts';
import type { InstallationStore } from '../shared/installation-store.ts';

/**
 * Writes down the shape of every form version that this database has seen. Answers are read by
 * the version that asked them, so that a changed form under an old number would misread them.
 *
 * @throws naming the form whose shape changed without a new version
 */
export const rememberForms = async (
  installation: InstallationStore,
  forms: ReadonlyMap<string, Form>,
  hash: Hash,
): Promise<void> => {
  const all = [...forms.values()];
  const before = await installation.getAll(all.map(keyOf));
  for (const form of all) {
    const key = keyOf(form);
    const shape = shapes.get(form) ?? hash.sha256(JSON.stringify(form, withoutReading));
    shapes.set(form, shape);
    const known = before.get(key);
    if (known === undefined) await installation.set(key, shape);
    else if (known !== shape)
      throw new Error(
        `the form "${form.id}" was changed under its old version ${form.version}: raise the version`,
      );
  }
};

const keyOf = ({ id, version }: Form): string => `form:${id}:${version}`;

/** A form is data that does not change while a program runs. */
const shapes = new WeakMap<Form, string>();

/** How typed words become a value changes nothing about values that are kept. */
const withoutReading = (name: string, value: unknown): unknown =>
  readings.has(name) ? undefined : value;

const readings: ReadonlySet<string> = new Set([
  'ofPeriod',
  'addressesBoard',
  'isName',
  'position',
  'isSigned',
  'namesReal',
  'ends',
]);
