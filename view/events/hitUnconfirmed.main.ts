import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { hitEventForm } from './hitEvent.form';
import { HitUnconfirmedView } from './hitUnconfirmed.view';

mountView(hitEventForm, HitUnconfirmedView, text('view.hitUnconfirmed'));
