import { mountView } from '../../app/mountView';
import { removeCallbackForm } from './removeCallback.form';
import { RemoveCallbackView } from './removeCallback.view';

mountView(removeCallbackForm, RemoveCallbackView, 'view.removeCallback');
