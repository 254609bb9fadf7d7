import { mountView } from '../../app/mountView';
import { hitEventForm } from './hitEvent.form';
import { HitUnconfirmedView } from './hitUnconfirmed.view';

mountView(hitEventForm, HitUnconfirmedView, 'view.hitUnconfirmed');
