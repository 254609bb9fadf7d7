import { mountView } from '../../app/mountView';
import { hitMatchesForm } from './hitMatches.form';
import { HitMatchesView } from './hitMatches.view';

mountView(hitMatchesForm, HitMatchesView, 'view.hitMatches');
