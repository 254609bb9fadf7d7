import { mountView } from '../root/mountView';
import { configurationForm } from './configuration.form';
import { ConfigurationView } from './configuration.view';

mountView(configurationForm, ConfigurationView, 'view.configuration');
