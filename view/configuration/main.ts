import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { configurationForm } from './configuration.form';
import { ConfigurationView } from './configuration.view';

mountView(configurationForm, ConfigurationView, text('view.configuration'));
