import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { registerCallbackForm } from './registerCallback.form';
import { RegisterCallbackView } from './registerCallback.view';

mountView(registerCallbackForm, RegisterCallbackView, text('view.registerCallback'));
