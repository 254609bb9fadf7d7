import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { removeCallbackForm } from './removeCallback.form';
import { RemoveCallbackView } from './removeCallback.view';

mountView(removeCallbackForm, RemoveCallbackView, text('view.removeCallback'));
