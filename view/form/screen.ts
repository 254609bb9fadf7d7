import type { ComponentType } from 'react';
import type { TextKey } from '../texts/text';
import type { LoadTool, Update } from './createFormStore';
import type { ViewForm } from './viewForm';

/** What every view's component gets. */
export interface ViewProps<Values> {
  values: Values;
  update: Update<Values>;
  focus(path: string): void;
  /** The saved extension configuration, as the host gave it to a rule component's view. */
  extensionSettings: unknown;
}

/** All that a page shows. `view/screens/<kind>/<name>.view.tsx` exports it as `screen`. */
export interface Screen<Settings extends object, Values, Tool = never> {
  form: ViewForm<Settings, Values, Tool>;
  View: ComponentType<ViewProps<Values>>;
  /** Names the view to assistive technology; the host shows a heading of its own. */
  title: Extract<TextKey, `${string}.title`>;
  /** Fetches what the form's validation can use besides the values. */
  loadTool?: LoadTool<Tool>;
}

/** Checks a screen's types. */
export const defineScreen = <Settings extends object, Values, Tool = never>(
  screen: Screen<Settings, Values, Tool>,
): Screen<Settings, Values, Tool> => screen;
