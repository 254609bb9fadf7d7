import { mountView } from '../root/mountView';
import { text } from '../texts/text';
import { hitMatchesForm } from './hitMatches.form';
import { HitMatchesView } from './hitMatches.view';

mountView(hitMatchesForm, HitMatchesView, text('view.hitMatches'));
