import { feature, type Feature } from './feature.ts';
import { answersFeature, formCommandsFeature } from './forms.ts';
import { groupsFeature } from './groups.ts';
import { languageFeature } from './language.ts';
import { menuFeature } from './menu.ts';
import { overviewFeature } from './overview.ts';
import { reachabilityFeature } from './reachability.ts';
import { submissionsFeature } from './submissions.ts';
import { unitViewFeature } from './unit-view.ts';

/** The order matters: commands and buttons come before answers, answers before hints. */
export const allFeatures = (): Feature => {
  const all = feature();
  all.use(
    reachabilityFeature(),
    groupsFeature(),
    formCommandsFeature(),
    submissionsFeature(),
    overviewFeature(),
    unitViewFeature(),
    menuFeature(),
    languageFeature(),
    answersFeature(),
  );
  return all;
};
