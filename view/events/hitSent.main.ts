import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { hitEventForm } from './hitEvent.form';
import { HitSentView } from './hitSent.view';

mountView(hitEventForm, HitSentView, text('view.hitSent'));
