// The page of a report: its lines, its buttons, and where it stands.

export const button = (page, name) => page.locator('main').getByRole('button', { name, exact: true });
/** Waits until it stands so. */
export const status = (page, words) =>
  page.locator('main .mark').first().filter({ hasText: words }).waitFor();
export const line = (page, label) => page.locator('main .line').filter({ hasText: label }).first();

/** The id of the example's ward. */
export const wardOf = (page) =>
  page.evaluate(() =>
    fetch('/api/v1/places?code=00103')
      .then((reply) => reply.json())
      .then(({ places }) => places[0].id)
  );
