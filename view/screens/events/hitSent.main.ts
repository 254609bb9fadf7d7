import { mountView } from '../../app/mountView';
import { hitEventForm } from './hitEvent.form';
import { HitSentView } from './hitSent.view';

mountView(hitEventForm, HitSentView, 'view.hitSent');
