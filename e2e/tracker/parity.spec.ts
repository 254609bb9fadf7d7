import { comparable, recordedCases } from './cases';
import { builtInTracker } from './shop';
import { withShop } from './withShop';

const tests = withShop();

describe('The built-in tracker sends what AppMeasurement sent', () => {
  test.each(recordedCases.map((recorded) => [recorded.name, recorded] as const))(
    '%s',
    async (_name, { page, steps, observed }) => {
      const shop = await tests.open(builtInTracker(), page);
      await shop.run(steps);
      await shop.idle();
      expect(comparable(shop.observed)).toEqual(comparable(observed));
    },
  );
});
